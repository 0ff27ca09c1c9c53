import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../../shared/api/client.js';
import { toldUpTo } from '../../../shared/offline/told-up-to.js';
import type { DeclarationBody } from './typed.js';

const LATELY = 5;
const MANY = 200;

/** What the server would say if this were sent now. */
export const previewOf = (body: DeclarationBody, language: string) =>
  queryOptions({
    queryKey: ['declare', 'preview', JSON.stringify(body), language],
    queryFn: () => answer(api.POST('/api/v1/declarations/preview', { body })),
    retry: false,
    staleTime: 30_000,
    gcTime: 60_000,
  });

export const hsFor = (text: string) =>
  queryOptions({
    queryKey: ['hs', text],
    queryFn: async () => (await answer(api.GET('/api/v1/hs-codes', { params: { query: { text } } }))).items,
    enabled: text.trim().length > 1,
    staleTime: 600_000,
    gcTime: 600_000,
  });

export const fleet = queryOptions({
  queryKey: ['fleet', 'all'],
  queryFn: async () => (await answer(api.GET('/api/v1/fleet', { params: { query: { limit: MANY } } }))).items,
  staleTime: 60_000,
});

export const keptDrivers = queryOptions({
  queryKey: ['drivers'],
  queryFn: async () => (await answer(api.GET('/api/v1/drivers', { params: { query: { limit: MANY } } }))).items,
  staleTime: 60_000,
});

/** The latest declarations of the firm, to declare the like again. */
export const lately = queryOptions({
  queryKey: ['declarations', 'lately'],
  queryFn: async () => {
    const query = { limit: LATELY, ...toldUpTo() };
    const { items } = await answer(api.GET('/api/v1/declarations', { params: { query } }));
    return Promise.all(
      items.map(({ declaration }) =>
        answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id: declaration } } })),
      ),
    );
  },
  staleTime: 30_000,
});
