import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';

export type DossierCounts = Schemas['DossierCounts'];
export type PetitionCounts = Schemas['PetitionCounts'];

const EVERY_MS = 15_000;

/** What lies before the own office. */
export const dossierCounts = queryOptions({
  queryKey: ['dossiers', 'counts'],
  queryFn: () => answer(api.GET('/api/v1/dossier-counts')),
  refetchInterval: EVERY_MS,
});

/** The same of reports and complaints; it also says what the office is called. */
export const petitionCounts = queryOptions({
  queryKey: ['petitions', 'counts'],
  queryFn: () => answer(api.GET('/api/v1/petition-counts')),
  refetchInterval: EVERY_MS,
});

/** Who of the own office may be given something. */
export const civilServants = queryOptions({
  queryKey: ['office', 'civil-servants'],
  queryFn: async () => (await answer(api.GET('/api/v1/office-civil-servants'))).items,
  staleTime: 60_000,
});

export type Body = Schemas['BodyAnswer'];

/** Every body of the province: communes by name, departments, the People's Committee. */
export const bodies = queryOptions({
  queryKey: ['office', 'bodies'],
  queryFn: async () => (await answer(api.GET('/api/v1/bodies'))).items,
  staleTime: 3_600_000,
});

/** The communes alone. */
export const communes = queryOptions({
  ...bodies,
  select: (all: readonly Body[]) => all.filter(({ kind }) => kind === 'COMMUNE'),
});
