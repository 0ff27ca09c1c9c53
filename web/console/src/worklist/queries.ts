import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { WorklistSearch } from './search.js';

export type WorklistItem = Schemas['WorklistItem'];
const PAGE = 50;

/** One page of the checks of one's agency at one's gate, longest waiting first. `after`: where the log must have come to. */
export const worklistPage = ({ status, direction, cargo, mine, cursor }: WorklistSearch, after?: number) => {
  const asked = { status, direction, cargo, cursor, ...(mine && { mine: true }) };
  return queryOptions({
    queryKey: ['worklist', asked],
    queryFn: () =>
      answer(api.GET('/api/v1/clearances/worklist', { params: { query: { ...asked, after, limit: PAGE } } })),
    refetchInterval: 3_000,
  });
};
