import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../../shared/api/client.js';
import { IS_PUBLIC, NOT_KEPT } from '../../../shared/offline/last-read.js';
import type { NewsSearch } from './search.js';

export type PublicPost = Schemas['PublicPost'];
export type WholePost = Schemas['WholePost'];
export type Follows = Schemas['FollowsAnswer'];

const PAGE = 20;

/** What somebody looks for is his own business: of it nothing stays on the device. */
const keptOf = ({ text }: NewsSearch) =>
  text === undefined ? { gcTime: Infinity, meta: IS_PUBLIC } : { meta: NOT_KEPT };

/** One page of published posts; whoever looked at it reads it without network later. */
export const newsOf = (search: NewsSearch, limit = PAGE) => {
  const { followed: _, ...query } = search;
  return queryOptions({
    queryKey: ['news', query, limit],
    queryFn: () => answer(api.GET('/api/v1/news', { params: { query: { ...query, limit } } })),
    staleTime: 60_000,
    ...keptOf(search),
  });
};

/** The same of what this citizen follows. */
export const followedNews = (search: NewsSearch) => {
  const { followed: _, ...query } = search;
  return queryOptions({
    queryKey: ['followed-news', query],
    queryFn: () => answer(api.GET('/api/v1/followed-news', { params: { query: { ...query, limit: PAGE } } })),
    ...(search.text !== undefined && { meta: NOT_KEPT }),
  });
};

export const postOf = (id: string) =>
  queryOptions({
    queryKey: ['news-post', id],
    queryFn: () => answer(api.GET('/api/v1/news/{id}', { params: { path: { id } } })),
    // What was withdrawn a moment ago is gone when it is opened again, however young the copy on the telephone is.
    refetchOnMount: 'always',
    gcTime: Infinity,
    meta: IS_PUBLIC,
  });

/** What this citizen follows, and how much of it he has not seen. */
export const myFollows = queryOptions({
  queryKey: ['news-follows'],
  queryFn: () => answer(api.GET('/api/v1/news-follows')),
});
