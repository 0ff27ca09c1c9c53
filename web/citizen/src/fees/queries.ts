import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';

/** What passing the gates costs; whoever read it reads it without network later. */
export const gateFees = queryOptions({
  queryKey: ['gate-fees'],
  queryFn: () => answer(api.GET('/api/v1/gate-fees')),
  staleTime: 60_000,
  gcTime: Infinity,
  meta: IS_PUBLIC,
});
