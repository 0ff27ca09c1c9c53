import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';

export type Notice = Schemas['NoticeSeenAnswer'];
export type Audience = Notice['audiences'][number];

export const AUDIENCES = ['DISPLAY', 'PUBLIC', 'FIRM', 'DRIVER'] as const satisfies Audience[];

export const noticesOf = (gate: Gate, cursor: string | undefined) =>
  queryOptions({
    queryKey: ['notices', gate, cursor],
    queryFn: () =>
      answer(
        api.GET('/api/v1/notices', {
          params: { query: { gate, limit: 10, ...(cursor && { cursor }), ...afterMine() } },
        }),
      ),
    refetchInterval: 30_000,
  });
