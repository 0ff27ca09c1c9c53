import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import { NOT_KEPT } from '../../../shared/offline/last-read.js';
import type { EverythingSearch, FoundKind } from './search.js';

/** Of one kind a whole page; of all some each. */
const PAGE = 20;

/** What was found. Nothing of it is kept on the device: what somebody looks for is his own business. */
export const everything = ({ text = '', kind, cursor }: EverythingSearch) => {
  const one = kind as FoundKind['kind'] | undefined;
  const query = { text, ...(one && { kind: one, limit: PAGE }), ...(cursor !== undefined && { cursor }) };
  return queryOptions({
    queryKey: ['everything', query],
    queryFn: async () => (await answer(api.GET('/api/v1/search', { params: { query } }))).groups,
    enabled: text !== '',
    staleTime: 60_000,
    meta: NOT_KEPT,
  });
};
