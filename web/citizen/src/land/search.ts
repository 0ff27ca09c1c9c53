import { text } from '../../../shared/lists/search.js';

/** What the address of the look-up of land says: a number, a place, or the words of a street. */
export function landSearch(search: Record<string, unknown>) {
  return {
    ...text('commune', search),
    ...typed('sheet', search),
    ...typed('number', search),
    ...text('at', search),
    ...text('street', search),
    ...text('cursor', search),
  };
}

export type LandSearch = ReturnType<typeof landSearch>;

/** Sheets and numbers look like numbers, and the address then gives them as such. */
function typed<Name extends string>(name: Name, search: Record<string, unknown>): { [N in Name]?: string } {
  const value = search[name];
  return text(name, { [name]: typeof value === 'number' ? String(value) : value });
}
