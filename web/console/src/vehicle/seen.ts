import type { Clearance, Declaration } from './queries.js';

/** What stands on the screen: which revision of the declaration, and how many found values. */
export interface Shown {
  readonly revision: number;
  readonly foundCount: number;
}

/**
 * What an officer goes by who looks at the panel. The load is read apart from its clearance: while a correction is on its
 * way to the screen he still looks at the old load, whatever the clearance says by then.
 */
export function shownOf(
  clearance: Pick<Clearance, 'revision' | 'foundCount'>,
  declared: Pick<Declaration, 'revision'> | undefined,
): Shown {
  const { revision, foundCount } = clearance;
  return { revision: declared ? Math.min(declared.revision, revision) : revision, foundCount };
}

/** As a decision says it. */
export function etagOf({ revision, foundCount }: Shown): string {
  return `"${revision}.${foundCount}"`;
}

/** Whether something of the vehicle changed under the eyes of who had begun to decide. */
export function changedSince(then: Shown, now: Shown): boolean {
  return then.revision !== now.revision || then.foundCount !== now.foundCount;
}
