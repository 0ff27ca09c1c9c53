import { text } from '../../../shared/lists/search.js';

/** As many as a page of a list holds twice: more paper than that nobody prints at once. */
const MOST = 100;
const ID = /^[0-9a-f-]{36}$/;

/** Whose passes the address asks for: the ids of their tickets, with commas between. */
export const passesSearch = (search: Record<string, unknown>) => text('of', search);

/** The tickets that the address names; what is no id is left out. */
export function passesOf({ of = '' }: { readonly of?: string }): readonly string[] {
  return [...new Set(of.split(','))].filter((each) => ID.test(each)).slice(0, MOST);
}
