import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';

export type ListedDossier = Schemas['ListedDossier'];
export type ListedPetition = Schemas['ListedPetition'];
const PAGE = 20;

/** One page of this citizen's dossiers, newest first. */
export const dossierList = (search: { readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['dossiers', 'page', search],
    queryFn: () =>
      answer(api.GET('/api/v1/dossiers', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });

/** One page of what this citizen reported and complained of with his name. */
export const petitionList = (search: { readonly cursor?: string }) =>
  queryOptions({
    queryKey: ['petitions', 'page', search],
    queryFn: () =>
      answer(api.GET('/api/v1/petitions', { params: { query: { ...search, ...toldUpTo(), limit: PAGE } } })),
  });
