/** A row as it stands in a list that an officer works in. */
export interface CalmRow<T> {
  readonly item: T;
  /** It is not in the list any more, and stays where it was until the officer moves on. */
  readonly gone: boolean;
}

/**
 * The list after it was read anew: nothing moves by itself under the cursor. What is still there keeps its place, what is
 * gone stays and says so, what is new comes to the end.
 */
export function calm<T>(
  shown: readonly CalmRow<T>[],
  read: readonly T[],
  idOf: (item: T) => string,
): readonly CalmRow<T>[] {
  const now = new Map(read.map((item) => [idOf(item), item]));
  const known = new Set(shown.map(({ item }) => idOf(item)));
  const kept = shown.map(({ item }) => {
    const fresh = now.get(idOf(item));
    return { item: fresh ?? item, gone: fresh === undefined };
  });
  return [...kept, ...read.filter((item) => !known.has(idOf(item))).map((item) => ({ item, gone: false }))];
}

/** The list once the officer moves on: what is gone goes, but for the row that he moves to. */
export function movedOn<T>(
  shown: readonly CalmRow<T>[],
  keep: string,
  idOf: (item: T) => string,
): readonly CalmRow<T>[] {
  return shown.filter(({ item, gone }) => !gone || idOf(item) === keep);
}
