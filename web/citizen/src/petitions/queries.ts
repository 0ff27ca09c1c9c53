import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { reportsSearch } from './search.js';

export type PublicReport = Schemas['PublicReport'];
const PAGE = 20;

/** One page of the reports that everybody may read. */
export const publicReports = (search: ReturnType<typeof reportsSearch>) =>
  queryOptions({
    queryKey: ['public-reports', search],
    queryFn: () => answer(api.GET('/api/v1/public-reports', { params: { query: { ...search, limit: PAGE } } })),
  });

export const publicReportOf = (id: string) =>
  queryOptions({
    queryKey: ['public-report', id],
    queryFn: () => answer(api.GET('/api/v1/public-reports/{id}', { params: { path: { id } } })),
  });

/** A report or complaint of this citizen, whole. */
export const petitionOf = (id: string) =>
  queryOptions({
    queryKey: ['petition', id],
    queryFn: () => answer(api.GET('/api/v1/petitions/{id}', { params: { path: { id } } })),
  });
