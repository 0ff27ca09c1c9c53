import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { NOT_KEPT } from '../../../shared/offline/last-read.js';

export type Denunciation = Schemas['DenunciationAnswer'];
export type ListedDenunciation = Schemas['ListedDenunciation'];

const PAGE = 30;

/** Those on whose lists the asker stands. Nothing of it lies on this machine, and it is not read anew by itself: each look is on record. */
export const denunciationsOf = (cursor: string | undefined) =>
  queryOptions({
    queryKey: ['denunciations', cursor ?? ''],
    queryFn: () =>
      answer(api.GET('/api/v1/denunciations', { params: { query: { limit: PAGE, ...(cursor && { cursor }) } } })),
    meta: NOT_KEPT,
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** One of them, whole: a look, on record. */
export const denunciationOf = (id: string) =>
  queryOptions({
    queryKey: ['denunciations', 'one', id],
    queryFn: () => answer(api.GET('/api/v1/denunciations/{id}', { params: { path: { id } } })),
    meta: NOT_KEPT,
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const receivers = queryOptions({
  queryKey: ['denunciation-receivers'],
  queryFn: () => answer(api.GET('/api/v1/denunciation-receivers')),
  meta: NOT_KEPT,
});
