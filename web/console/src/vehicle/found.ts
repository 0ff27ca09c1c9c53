import type { Schemas } from '../../../shared/api/client.js';

export type FoundValue = Schemas['FoundAnswer'];

/** What officers found beside one declared value of a line of goods. */
export function foundOfLine(found: readonly FoundValue[], line: number, what: 'KG' | 'PACKAGES'): FoundValue[] {
  return found.filter((each) => each.what === what && each.line === line);
}

/** What they found of a declared container: its own number, or its seals. */
export function foundOfContainer(found: readonly FoundValue[], container: string): FoundValue[] {
  return found.filter((each) => each.container === container && (each.what === 'CONTAINER' || each.what === 'SEALS'));
}

/** What stands beside nothing that is declared now, e.g. after a line was corrected away: it must not be lost from sight. */
export function foundElsewhere(
  found: readonly FoundValue[],
  lines: number,
  containers: readonly string[],
): FoundValue[] {
  return found.filter(({ what, line, container }) =>
    what === 'KG' || what === 'PACKAGES' ? (line ?? -1) >= lines : !containers.includes(container ?? ''),
  );
}
