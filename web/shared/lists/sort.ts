/** An order of a list by one of its columns, as the address and the API say it. */
export type SortBy<Name extends string> = Name | `${Name}_DOWN`;

/** What pressing the head of a column does: upwards, then downwards, then as the list goes by itself. */
export function sortAfter<Name extends string>(sort: string | undefined, name: Name): SortBy<Name> | undefined {
  if (sort === name) return `${name}_DOWN`;
  return sort === `${name}_DOWN` ? undefined : name;
}

/** The same for whoever hears the table. */
export function saidSort(sort: string | undefined, name: string): 'ascending' | 'descending' | 'none' {
  if (sort === name) return 'ascending';
  return sort === `${name}_DOWN` ? 'descending' : 'none';
}
