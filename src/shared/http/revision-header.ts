import type { CommandContext } from '../event-store/types.js';
import { refuse } from './http-problems.js';

const ETAG = /^\s*(?:W\/)?"?(\d{1,9})"?\s*$/;

/** The ETag of a revision: `"3"`. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revision that `If-Match` names. Throws `revision-missing`, `malformed-request`. */
export function revisionOf(ifMatch: string | undefined): number {
  if (!ifMatch) throw refuse('revision-missing');
  const [, revision] = ETAG.exec(ifMatch) ?? [];
  if (revision === undefined) throw refuse('malformed-request');
  return Number(revision);
}

/** Holds what the sender saw, if he said so, against what stands there now. Throws `changed-meanwhile`, `malformed-request`. */
export function requireSeen({ ifMatch }: Pick<CommandContext, 'ifMatch'>, revision: number): void {
  if (ifMatch !== undefined && revisionOf(ifMatch) !== revision) throw refuse('changed-meanwhile');
}
