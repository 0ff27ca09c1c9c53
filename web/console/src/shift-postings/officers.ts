import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';

/** The officers of one's own agency and gate: more than a page of them serve at none. */
export const officers = queryOptions({
  queryKey: ['people', 'officers'],
  queryFn: async () => (await answer(api.GET('/api/v1/people', { params: { query: { limit: 200 } } }))).items,
  staleTime: 60_000,
});
