import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { afterMine } from '../board/send.js';
import type { Gate } from '../lanes/queries.js';
import type { NoticesSearch } from './search.js';

export type Notice = Schemas['NoticeSeenAnswer'];
export type Audience = Notice['audiences'][number];

export const noticesOf = (gate: Gate, search: NoticesSearch) =>
  queryOptions({
    queryKey: ['notices', gate, search],
    queryFn: () =>
      answer(
        api.GET('/api/v1/notices', {
          params: { query: { gate, limit: 10, ...search, ...afterMine() } },
        }),
      ),
    refetchInterval: 30_000,
  });
