import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { PastDossiersSearch } from './search.js';

export type PastDossier = Schemas['PastDossierAnswer'];

const PAGE = 30;

/** One page of the digitised dossiers of the own office. */
export const pastDossiersOf = ({ state, procedure, find, cursor }: PastDossiersSearch) => {
  const query = {
    limit: PAGE,
    ...(state && { state }),
    ...(procedure && { procedure }),
    ...(find && { find }),
    ...(cursor && { cursor }),
  };
  return queryOptions({
    queryKey: ['past-dossiers', query],
    queryFn: () => answer(api.GET('/api/v1/past-dossiers', { params: { query } })),
    placeholderData: keepPreviousData,
  });
};
