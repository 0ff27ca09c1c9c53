import { queryOptions } from '@tanstack/react-query';
import { answer, api, fetchInSession, type Schemas } from '../../../shared/api/client.js';
import { refusalOf } from '../../../shared/api/problem.js';
import type { Language } from '../../../shared/words/catalogue.js';
import type { ShiftSearch } from './search.js';

export type HandOver = Schemas['HandOverAnswer'];
const PAGE = 20;

export const handOvers = (search: ShiftSearch, after?: number) =>
  queryOptions({
    queryKey: ['hand-overs', search],
    queryFn: () => answer(api.GET('/api/v1/hand-overs', { params: { query: { ...search, after, limit: PAGE } } })),
    refetchInterval: 10_000,
  });

/** The record on paper. */
export async function printed(handOver: string, language: Language): Promise<Blob> {
  const response = await fetchInSession(new Request(`/api/v1/hand-overs/${handOver}/pdf?language=${language}`));
  if (!response.ok) throw await refusalOf(response);
  return response.blob();
}
