import { text } from '../../../shared/lists/search.js';

/** What the address of the look-up of land says: a number, a place, the words of a street or of a plan. */
export function landSearch(search: Record<string, unknown>) {
  return {
    ...text('commune', search),
    ...typed('sheet', search),
    ...typed('number', search),
    ...text('at', search),
    ...text('street', search),
    ...typed('plan', search),
    ...text('cursor', search),
  };
}

export type LandSearch = ReturnType<typeof landSearch>;

/** Sheets, numbers and those of decisions look like numbers, and the address then gives them as such. */
function typed<Name extends string>(name: Name, search: Record<string, unknown>): { [N in Name]?: string } {
  const value = search[name];
  return text(name, { [name]: typeof value === 'number' ? String(value) : value });
}
