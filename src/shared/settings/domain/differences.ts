/** One figure that differs; a side that is missing does not have it. */
export interface Difference {
  /** Dotted, with the id of a list's member where it has one: `rules.customs-laden.validFrom`. */
  readonly path: string;
  readonly before?: Leaf;
  readonly after?: Leaf;
}

type Leaf = string | number | boolean;

/** What differs between two values of plain JSON, figure by figure; none when they say the same. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (isLeaf(before) || isLeaf(after)) {
    if (before === after) return [];
    const one = { path, ...(isLeaf(before) && { before }), ...(isLeaf(after) && { after }) };
    const rest = isLeaf(before) ? after : before;
    return isLeaf(rest) || rest === undefined
      ? [one]
      : [one, ...(isLeaf(before) ? differences({}, rest, path) : differences(rest, {}, path))];
  }
  const [was, is] = [membersOf(before), membersOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const inner = names.flatMap((name) => differences(was.get(name), is.get(name), path ? `${path}.${name}` : name));
  return [...inner, ...reordered(before, after, path)];
}

function isLeaf(value: unknown): value is Leaf {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function membersOf(value: unknown): Map<string, unknown> {
  const ids = idsOf(value);
  if (Array.isArray(value)) return new Map(value.map((each, n): [string, unknown] => [ids?.[n] ?? String(n), each]));
  return new Map(Object.entries(value ?? {}));
}

/** The ids of a list whose members all have one of their own. */
function idsOf(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = value.map((each) => (each as { id?: unknown } | null)?.id).filter((id) => typeof id === 'string');
  return ids.length === value.length && new Set(ids).size === ids.length ? ids : undefined;
}

/** The same members in another order. */
function reordered(before: unknown, after: unknown, path: string): Difference[] {
  const [was, is] = [idsOf(before), idsOf(after)];
  if (!was || !is || was.toSorted().join() !== is.toSorted().join() || was.join() === is.join()) return [];
  return [{ path, before: was.join(', '), after: is.join(', ') }];
}
