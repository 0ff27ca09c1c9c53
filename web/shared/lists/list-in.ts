/** What the address of every list may say beside its filters. */
interface ListSearch {
  readonly cursor?: string | undefined;
  readonly sort?: string | undefined;
}

/** A list as its address has it, and the ways to other addresses of it. */
export interface ListIn<Search extends ListSearch> {
  /** Narrows or orders it otherwise, in the place of what was: another filter is another list and begins at its start. */
  readonly filter: (more: Omit<Search, 'cursor'>) => void;
  /** Takes all filters away and leaves the order; none while there are none. */
  readonly clear: (() => void) | undefined;
  /** What its page is shown with; from another page the browser goes back. */
  readonly paged: {
    readonly cursor: string | undefined;
    readonly go: (cursor: string | undefined) => void;
    readonly filtered: boolean;
  };
}

/** `go` leads to another address, in the place of this one or after it. */
export function listIn<Search extends ListSearch>(
  search: Search,
  go: (search: Search, replace: boolean) => void,
): ListIn<Search> {
  const { cursor, ...filters } = search;
  const { sort, ...narrowing } = filters;
  const filtered = Object.values(narrowing).some((each) => each !== undefined);
  const to = (next: ListSearch, replace: boolean) => go(next as Search, replace);
  return {
    filter: (more) => to({ ...filters, ...more }, true),
    clear: filtered ? () => to({ sort }, false) : undefined,
    // An order narrows nothing.
    paged: { cursor, go: (next) => to({ ...filters, cursor: next }, false), filtered },
  };
}
