import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { StaysSearch } from './search.js';

export type Stay = Schemas['ListedStayAnswer'];
export type Reason = Schemas['ExtendStayBody']['reason'];

export const REASONS = ['ROUTE_CLOSED', 'INCIDENT', 'BREAKDOWN', 'OFFICER_HOLD'] as const satisfies Reason[];

export const staysPage = (gate: Gate, { show, ...search }: StaysSearch) => {
  const ended = show === 'ENDED' || show === 'ENDED_OVER';
  const over = show === 'OVER' || show === 'ENDED_OVER';
  const query = { ...search, ...(ended && { ended }), ...(over && { over }), limit: 20 };
  return queryOptions({
    queryKey: ['stays', gate, query],
    queryFn: () =>
      answer(
        api.GET('/api/v1/gates/{gate}/stays', { params: { path: { gate }, query: { ...query, ...afterMine() } } }),
      ),
    refetchInterval: 30_000,
  });
};
