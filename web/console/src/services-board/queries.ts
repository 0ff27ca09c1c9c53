import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { ServicesSearch } from './search.js';

export type DossierLine = Schemas['DossierBoardLine'];
export type PetitionLine = Schemas['BoardLine'];
/** A period of days, both counted. */
export type Period = Pick<ServicesSearch, 'from' | 'to'>;

const EVERY_MS = 30_000;

export const dossierBoard = (period: Period) =>
  queryOptions({
    queryKey: ['services-board', 'dossiers', period],
    queryFn: async () => (await answer(api.GET('/api/v1/dossier-board', { params: { query: period } }))).items,
    refetchInterval: EVERY_MS,
  });

export const petitionBoard = (asked: ServicesSearch) =>
  queryOptions({
    queryKey: ['services-board', 'petitions', asked],
    queryFn: async () => (await answer(api.GET('/api/v1/petition-board', { params: { query: asked } }))).items,
    refetchInterval: EVERY_MS,
  });

/** The same as a file. */
export const fileOf = (board: 'dossier-board' | 'petition-board', asked: ServicesSearch): string => {
  const query = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined));
  return `/api/v1/${board}/xlsx?${query.toString()}`;
};
