import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { DossiersSearch } from './search.js';

export type ListedDossier = Schemas['ListedDossier'];
export type Dossier = Schemas['DossierAnswer'];
export type DossierStep = Schemas['DossierStep'];
export type Procedure = Schemas['ProcedureView'];
export type FormField = Schemas['FormFieldBody'];

const PAGE = 50;

/** The dossiers of the own office: what is still to be done, by when it is due, unless asked otherwise. */
export const dossiersOf = (search: DossiersSearch, limit = PAGE) => {
  const { find, toSign, over, sort, dossier: _, ...filters } = search;
  const query = {
    ...filters,
    ...(find !== undefined && { text: find }),
    ...(toSign === 'true' && { toSign: true }),
    ...(over !== 'true' && { open: true }),
    sort: sort ?? ('DUE' as const),
    limit,
  };
  return queryOptions({
    queryKey: ['dossiers', query],
    queryFn: () => answer(api.GET('/api/v1/dossiers', { params: { query } })),
    refetchInterval: 10_000,
  });
};

export const dossierOf = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: () => answer(api.GET('/api/v1/dossiers/{id}', { params: { path: { id } } })),
    refetchInterval: 5_000,
  });

/** How what is due is paid by transfer; the sum is part of the name, since another one has another code. */
export const transferOf = (id: string, dong: number) =>
  queryOptions({
    queryKey: ['dossier', id, 'transfer', dong],
    queryFn: () => answer(api.GET('/api/v1/dossiers/{id}/transfer', { params: { path: { id } } })),
    retry: false,
  });

/** The procedures that an office takes: a commune those of every commune, a department its own. */
export const proceduresOf = (office: string) => {
  const agency = /^\d{5}$/.test(office) ? 'COMMUNE' : office;
  return queryOptions({
    queryKey: ['procedures', agency],
    queryFn: async () =>
      (await answer(api.GET('/api/v1/procedures', { params: { query: { agency, limit: 100 } } }))).items,
    staleTime: 600_000,
  });
};

export const procedureOf = (code: string) =>
  queryOptions({
    queryKey: ['procedures', 'one', code],
    queryFn: () => answer(api.GET('/api/v1/procedures/{code}', { params: { path: { code } } })),
    staleTime: 600_000,
  });
