import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_PUBLIC } from '../../../shared/offline/last-read.js';
import type { ProceduresSearch } from './search.js';

export type FoundProcedure = Schemas['FoundProcedure'];
export type ProcedureView = Schemas['ProcedureView'];
export type ProcedureDetails = Schemas['ProcedureDetailsBody'];

const PAGE = 30;
const WHOLE = 100;
const DAY_MS = 86_400_000;

/** One page of what the words find, the nearest first. */
export const foundProcedures = (search: ProceduresSearch) =>
  queryOptions({
    queryKey: ['procedures', 'found', search],
    queryFn: () => answer(api.GET('/api/v1/procedures', { params: { query: { ...search, limit: PAGE } } })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });

/** The names of all, kept on the device: they are found without network too. */
export const allProcedures = queryOptions({
  queryKey: ['procedures', 'all'],
  queryFn: async () => (await answer(api.GET('/api/v1/procedures', { params: { query: { limit: WHOLE } } }))).items,
  staleTime: DAY_MS,
  gcTime: Infinity,
  meta: IS_PUBLIC,
});

/** One procedure; whoever looked at it reads it without network later. */
export const procedureOf = (code: string) =>
  queryOptions({
    queryKey: ['procedure', code],
    queryFn: () => answer(api.GET('/api/v1/procedures/{code}', { params: { path: { code } } })),
    staleTime: 60_000,
    gcTime: Infinity,
    meta: IS_PUBLIC,
  });

/** The bodies to which something can be sent. */
export const bodies = queryOptions({
  queryKey: ['bodies'],
  queryFn: async () => (await answer(api.GET('/api/v1/bodies'))).items,
  staleTime: DAY_MS,
  gcTime: Infinity,
  meta: IS_PUBLIC,
});
