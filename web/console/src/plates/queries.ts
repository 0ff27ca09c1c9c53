import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { FaultsSearch, PlatesSearch } from './search.js';

export type ListedPlace = Schemas['ListedPlace'];
export type Place = Schemas['RegisteredPlace'];
export type Said = Schemas['SaidBody'];
export type PlacesTaken = Schemas['PlacesTakenAnswer'];
export type PlateFault = Schemas['ListedFault'];
const PAGE = 50;

/** One page of the register. */
export const placesOf = (search: PlatesSearch) =>
  queryOptions({
    queryKey: ['places', search],
    queryFn: () => answer(api.GET('/api/v1/places', { params: { query: { ...search, limit: PAGE } } })),
    placeholderData: keepPreviousData,
  });

export const placeOf = (id: string) =>
  queryOptions({
    queryKey: ['place', id],
    queryFn: () => answer(api.GET('/api/v1/places/{id}', { params: { path: { id } } })),
  });

export const scansOf = (id: string) =>
  queryOptions({
    queryKey: ['place', id, 'scans'],
    queryFn: () => answer(api.GET('/api/v1/places/{id}/scans', { params: { path: { id } } })),
  });

/** One page of what is broken or gone, or of what was seen to. */
export const faultsOf = ({ ended, ...search }: FaultsSearch) => {
  const query = { ...search, ...(ended === 'true' && { ended: true }), limit: PAGE };
  return queryOptions({
    queryKey: ['plate-faults', query],
    queryFn: () => answer(api.GET('/api/v1/plate-faults', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};
