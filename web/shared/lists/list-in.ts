/** What the address of every list may say beside its filters. */
interface ListSearch {
  readonly cursor?: string | undefined;
  readonly sort?: string | undefined;
}

/** A list as its address has it, and the ways to other addresses of it. */
export interface ListIn<Search extends ListSearch> {
  /** It was narrowed by filters; an order narrows nothing. */
  readonly filtered: boolean;
  /** Narrows or orders it otherwise, in the place of what was: another filter is another list and begins at its start. */
  readonly filter: (more: Omit<Search, 'cursor'>) => void;
  /** Takes all filters away and leaves the order; none while there are none. */
  readonly clear: (() => void) | undefined;
  /** To another page, from where the browser goes back. */
  readonly page: (cursor: string | undefined) => void;
}

/** `go` leads to another address, in the place of this one or after it. */
export function listIn<Search extends ListSearch>(
  search: Search,
  go: (search: Search, replace: boolean) => void,
): ListIn<Search> {
  const { cursor: _, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.values(narrowing).some((each) => each !== undefined);
  const to = (next: ListSearch, replace: boolean) => go(next as Search, replace);
  return {
    filtered,
    filter: (more) => to({ ...filters, ...more }, true),
    clear: filtered ? () => to({ sort }, false) : undefined,
    page: (cursor) => to({ ...filters, cursor }, false),
  };
}
