import { cursorOf, idOf, type Page, type PageQuery } from '../shared/http/paging.js';

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Lists of identity go by id, which grows with time: the id after which this page begins. */
export function startOf({ cursor }: PageQuery): string {
  return idOf(cursor) ?? FIRST;
}

/** A page of rows found with one row more than asked. State is read as it stands, hence never stale. */
export function pageOf<R extends { readonly id: string }, T>(
  found: readonly R[],
  { limit }: PageQuery,
  position: number,
  show: (row: R) => T,
): Page<T> {
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last ? { next: cursorOf([last.id]) } : {};
  return { items: rows.map(show), ...next, position, stale: false };
}
