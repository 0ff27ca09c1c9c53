import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { PetitionsSearch } from './search.js';

export type ListedPetition = Schemas['ListedPetition'];
export type Petition = Schemas['PetitionAnswer'];
export type PetitionStep = Schemas['PetitionStep'];
export type NearReport = Schemas['NearReport'];
export type TimeLimit = Schemas['PetitionTimeLimit'];
export type ReportOnMap = Schemas['PetitionOnMap'];

const PAGE = 50;

/** What list and map are narrowed by. */
function narrowed(search: PetitionsSearch) {
  const { toReview, escalated, over, sort: _, petition: __, map: ___, ...filters } = search;
  return {
    ...filters,
    ...(toReview === 'true' && { toReview: true }),
    ...(escalated === 'true' && { escalated: true }),
    ...(over !== 'true' && filters.state === undefined && { open: true }),
  };
}

/** Where those of them are that have a place; pages of the list are none of the map. */
export const reportsOnMap = (search: PetitionsSearch) => {
  const { cursor: _, ...query } = narrowed(search);
  return queryOptions({
    queryKey: ['petitions', 'map', query],
    queryFn: () => answer(api.GET('/api/v1/petition-map', { params: { query } })),
    refetchInterval: 15_000,
  });
};

/** The reports and complaints that the own body has: what is still open, by when it is due, unless asked otherwise. */
export const petitionsOf = (search: PetitionsSearch, limit = PAGE) => {
  const query = { ...narrowed(search), sort: search.sort ?? ('DUE' as const), limit };
  return queryOptions({
    queryKey: ['petitions', query],
    queryFn: () => answer(api.GET('/api/v1/petitions', { params: { query } })),
    refetchInterval: 10_000,
  });
};

export const petitionOf = (id: string) =>
  queryOptions({
    queryKey: ['petition', id],
    queryFn: () => answer(api.GET('/api/v1/petitions/{id}', { params: { path: { id } } })),
    refetchInterval: 5_000,
  });

/** Reports that may tell of the same. */
export const nearOf = (id: string) =>
  queryOptions({
    queryKey: ['petition', id, 'near'],
    queryFn: async () => (await answer(api.GET('/api/v1/petitions/{id}/near', { params: { path: { id } } }))).items,
  });

/** Every time limit with the law that it stands in. */
export const timeLimits = queryOptions({
  queryKey: ['petition-time-limits'],
  queryFn: async () => (await answer(api.GET('/api/v1/petition-time-limits'))).items,
  staleTime: Infinity,
});
