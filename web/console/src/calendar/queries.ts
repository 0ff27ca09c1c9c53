import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';

export type Closure = Schemas['ClosureAnswer'];
export type Calendar = Schemas['CalendarAnswer'];
export type Direction = Calendar['direction'];

interface Closures {
  readonly standing: boolean;
  readonly limit: number;
  readonly route?: string | undefined;
  readonly cursor?: string | undefined;
}

export const closuresOf = (gate: Gate, { standing, limit, route, cursor }: Closures) =>
  queryOptions({
    queryKey: ['closures', gate, standing, limit, route, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/closures', {
          params: {
            path: { gate },
            query: {
              limit,
              ...(standing && { standing: 'true' as const }),
              ...(route && { route }),
              ...(cursor && { cursor }),
              ...afterMine(),
            },
          },
        }),
      ),
    refetchInterval: 30_000,
  });
