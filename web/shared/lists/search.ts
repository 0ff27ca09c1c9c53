import type { SortBy } from './sort.js';

/** A value of the address that is one of ours; what somebody else wrote there is left out. */
export function oneOf<Name extends string, Value extends string>(
  name: Name,
  values: readonly Value[],
  search: Record<string, unknown>,
): { [N in Name]?: Value } {
  const value = values.find((each) => each === search[name]);
  return (value === undefined ? {} : { [name]: value }) as { [N in Name]?: Value };
}

/** What the address says of something that is so, or is not. */
export const YES_NO = ['true', 'false'] as const;

/** The same of the address; there it may also stand as a truth value. */
export function yesNo<Name extends string>(
  name: Name,
  search: Record<string, unknown>,
): { [N in Name]?: (typeof YES_NO)[number] } {
  return oneOf(name, YES_NO, { [name]: String(search[name]) });
}

/** A text of the address, such as the cursor of a page. */
export function text<Name extends string>(name: Name, search: Record<string, unknown>): { [N in Name]?: string } {
  const value = search[name];
  return (typeof value === 'string' && value !== '' ? { [name]: value } : {}) as { [N in Name]?: string };
}

/** Every order by these columns, both ways. */
export function sortValues<Name extends string>(...names: readonly Name[]): readonly SortBy<Name>[] {
  return names.flatMap((name) => [name, `${name}_DOWN` as const]);
}
