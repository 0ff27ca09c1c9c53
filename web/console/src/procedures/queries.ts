import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { ProceduresSearch } from './search.js';

export type FoundProcedure = Schemas['FoundProcedure'];
export type Procedure = Schemas['ProcedureView'];
export type ProcedureDetails = Schemas['ProcedureDetailsBody'];
export type ProcedureBody = Schemas['ProcedureBody'];
export type PublishedProcedure = Schemas['PublishedProcedure'];

const PAGE = 50;

/** One page of the catalogue, what is nearest to the words first. */
export const proceduresOf = (search: ProceduresSearch) =>
  queryOptions({
    queryKey: ['procedures', 'found', search],
    queryFn: async () => {
      const found = await answer(api.GET('/api/v1/procedures', { params: { query: { ...search, limit: PAGE } } }));
      return { ...found, stale: false };
    },
    placeholderData: keepPreviousData,
  });

/** One procedure as it is published; read anew while it is open, so that whoever words it sees another's wording. */
export const procedureOf = (code: string) =>
  queryOptions({
    queryKey: ['procedures', 'worded', code],
    queryFn: () => answer(api.GET('/api/v1/procedures/{code}', { params: { path: { code } } })),
    refetchInterval: 10_000,
  });
