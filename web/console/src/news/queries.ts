import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import type { NewsSearch } from './search.js';

export type ListedPost = Schemas['ListedPost'];
export type OfficePost = Schemas['OfficePost'];
export type PostChanged = Schemas['PostChangedAnswer'];
export type PictureTaken = Schemas['PictureTakenAnswer'];
export type Told = Schemas['ToldBody'];
export type PostWords = Schemas['PostWordsBody'];

const PAGE = 50;

/** The posts of the own office, or of all for the province: what was changed last stands first. */
export const postsOf = (search: NewsSearch) => {
  const { toReview, post: _, ...filters } = search;
  const query = { ...filters, ...(toReview === 'true' && { toReview: true }), limit: PAGE };
  return queryOptions({
    queryKey: ['news-posts', query],
    queryFn: () => answer(api.GET('/api/v1/news-posts', { params: { query } })),
    refetchInterval: 10_000,
  });
};

export const postOf = (id: string) =>
  queryOptions({
    queryKey: ['news-post', id],
    queryFn: () => answer(api.GET('/api/v1/news-posts/{id}', { params: { path: { id } } })),
    refetchInterval: 5_000,
  });

/** The HTML of a text as the public would see it. */
export const previewOf = (text: string) =>
  queryOptions({
    queryKey: ['news-preview', text],
    queryFn: async () => (await answer(api.POST('/api/v1/news-preview', { body: { text } }))).html,
    staleTime: Infinity,
    gcTime: 60_000,
  });
