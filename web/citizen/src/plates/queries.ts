import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';
import type { placesSearch } from './search.js';

export type PublicPlace = Schemas['PublicPlace'];
export type ListedPublicPlace = Schemas['ListedPublicPlace'];
const PAGE = 20;

/** What a plate leads to; whoever read it reads it without network later. */
export const placeOf = (code: string) =>
  queryOptions({
    queryKey: ['public-place', code],
    queryFn: () => answer(api.GET('/api/v1/public-places/{code}', { params: { path: { code } } })),
    gcTime: Infinity,
    retry: false,
    meta: IS_PUBLIC,
  });

/** One page of the places that everybody may read of. */
export const publicPlaces = (search: ReturnType<typeof placesSearch>) =>
  queryOptions({
    queryKey: ['public-places', search],
    queryFn: () => answer(api.GET('/api/v1/public-places', { params: { query: { ...search, limit: PAGE } } })),
    placeholderData: keepPreviousData,
  });
