/** The others who are at a thing, by name in the order of the alphabet. */
export function othersAt(
  state: { readonly things?: Readonly<Record<string, Readonly<Record<string, string>>>> } | undefined,
  me: string,
): (id: string) => readonly string[] {
  return (id) =>
    Object.entries(state?.things?.[id] ?? {})
      .filter(([person]) => person !== me)
      .map(([, name]) => name)
      .toSorted((a, b) => a.localeCompare(b, 'vi'));
}
