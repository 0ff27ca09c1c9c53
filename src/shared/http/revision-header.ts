import { refuse as refuseDoor } from '../../shared/http/http-problems.js';
import { refuse } from './domain/declaration-problems.js';

/** The ETag of a revision: `"3"`. */
export function etagOf(revision: number): string {
  return `"${revision}"`;
}

/** The revision that `If-Match` names. Throws `revision-missing`, `malformed-request`. */
export function revisionOf(ifMatch: string | undefined): number {
  if (!ifMatch) throw refuse('revision-missing');
  const [, revision] = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(ifMatch) ?? [];
  if (revision === undefined) throw refuseDoor('malformed-request');
  return Number(revision);
}
