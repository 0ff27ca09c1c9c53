/** Lanes that a screen can show large enough. */
export const CELLS_A_PAGE = 6;

/** Cuts a list into pages of equal rank; an empty list is one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, page) => items.slice(page * size, (page + 1) * size));
}

/** The page that holds what is new, so that a call is seen at once; undefined when nothing is. */
export function pageWithNews(pages: readonly (readonly string[])[], known: ReadonlySet<string>): number | undefined {
  const page = pages.findIndex((codes) => codes.some((code) => !known.has(code)));
  return page < 0 ? undefined : page;
}
