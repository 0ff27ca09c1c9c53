/** The places of a list that say again what an earlier one said. */
export function repeated<T>(list: readonly T[], by: (item: T) => string): readonly number[] {
  const seen = new Set<string>();
  return list.flatMap((item, i) => {
    const key = by(item);
    if (seen.has(key)) return [i];
    seen.add(key);
    return [];
  });
}
