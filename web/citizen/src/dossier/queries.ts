import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { Refused } from '../../../shared/api/problem.js';

export type SeenDossier = Schemas['DossierAnswer'];

/** One dossier of this citizen; undefined as long as the server has none of this id. */
export const dossierOf = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id],
    queryFn: async (): Promise<SeenDossier | null> => {
      try {
        return await answer(api.GET('/api/v1/dossiers/{id}', { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof Refused && error.status === 404) return null;
        throw error;
      }
    },
    // An official may act at any time; this page is looked at for a minute.
    refetchInterval: 15_000,
  });

/** How what is due is paid by transfer. */
export const transferOf = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['dossier', id, 'transfer', revision],
    queryFn: () => answer(api.GET('/api/v1/dossiers/{id}/transfer', { params: { path: { id } } })),
    retry: false,
  });
