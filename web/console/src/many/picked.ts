import type { WorklistItem } from '../worklist/queries.js';

/** The server judges at most so many at once. */
export const MOST = 100;

/** Only what is still to decide can be decided alike. */
export function mayPick({ status, clearance }: Pick<WorklistItem, 'status' | 'clearance'>): boolean {
  return clearance === 'OPEN' && (status === 'WAITING' || status === 'IN_PROGRESS');
}

/** Put in when it was out, and the other way round. */
export function toggled(picked: readonly string[], declaration: string): readonly string[] {
  return picked.includes(declaration) ? picked.filter((each) => each !== declaration) : withAll(picked, [declaration]);
}

/** With these too, as many as may be. */
export function withAll(picked: readonly string[], declarations: readonly string[]): readonly string[] {
  return [...new Set([...picked, ...declarations])].slice(0, MOST);
}

/** Vehicles as they were when they were picked; those that are picked already stay as they were seen. */
export function seenWith(
  seen: Readonly<Record<string, WorklistItem>>,
  picked: readonly string[],
  items: readonly WorklistItem[],
): Readonly<Record<string, WorklistItem>> {
  const more = items.filter(({ declaration }) => !picked.includes(declaration));
  return { ...seen, ...Object.fromEntries(more.map((item) => [item.declaration, item])) };
}

/** Those of a list that are alike for whoever decides: direction, goods, and how far the own check is. */
export function alikeOf(items: readonly WorklistItem[], one: WorklistItem): readonly string[] {
  return items
    .filter((each) => mayPick(each) && each.direction === one.direction && each.cargo === one.cargo)
    .map(({ declaration }) => declaration);
}
