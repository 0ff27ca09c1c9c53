import type { PublicPost } from './queries.js';
import type { NewsSearch } from './search.js';

/** Up to when somebody has seen what he follows: the top of the whole list, which neither a later page nor a part of it shows. */
export function newestShown(
  search: NewsSearch,
  shown: readonly Pick<PublicPost, 'publishedAt'>[] = [],
): string | undefined {
  const { followed: _, ...rest } = search;
  const isTop = Object.values(rest).every((value) => value === undefined);
  return isTop ? shown[0]?.publishedAt : undefined;
}
