import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';

export type Clearance = Schemas['ClearanceAnswer'];
export type Declaration = Schemas['DeclarationSeenAnswer'];
export type Step = Schemas['StepAnswer'];

export const clearanceOf = (declaration: string) =>
  queryOptions({
    queryKey: ['clearance', declaration],
    queryFn: () => answer(api.GET('/api/v1/clearances/{declaration}', { params: { path: { declaration } } })),
    refetchInterval: 5_000,
  });

export const timelineOf = (declaration: string) =>
  queryOptions({
    queryKey: ['timeline', declaration],
    queryFn: () => answer(api.GET('/api/v1/clearances/{declaration}/timeline', { params: { path: { declaration } } })),
    refetchInterval: 10_000,
  });

export const declarationOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id],
    queryFn: () => answer(api.GET('/api/v1/declarations/{id}', { params: { path: { id } } })),
  });

/** The closed lists of reasons, in three languages. They change with a release only. */
export const reasons = queryOptions({
  queryKey: ['reasons'],
  queryFn: () => answer(api.GET('/api/v1/clearances/codes')),
  staleTime: Infinity,
});

/** Below the declaration's own key, so that it is read anew with it. */
export const correctionsOf = (id: string) =>
  queryOptions({
    queryKey: ['declaration', id, 'corrections'],
    queryFn: async () => {
      const { entries } = await answer(api.GET('/api/v1/declarations/{id}/history', { params: { path: { id } } }));
      return entries.filter(({ what }) => what === 'CORRECTED');
    },
  });
