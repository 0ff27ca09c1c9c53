import type { FieldProblem } from '../../../shared/domain/problem.js';
import { error } from './declaration-findings.js';

/** One field to put right. A null takes an optional field away, or an item out of its list. */
export interface Change {
  readonly path: string;
  readonly value: unknown;
}

/** What makes it another declaration: its stream, its gate's officers and its vehicle's claim stand on it. */
const FIXED = new Set(['direction', 'gate', 'twoWay', 'returnOf']);
/** A field of a declaration, dotted: `goods.0.kg`. */
export const PATH = /^[a-zA-Z]{1,40}(\.([a-zA-Z]{1,40}|\d{1,3})){0,5}$/;
/** One more at the end of a list, wherever that is by now: what was told without a line replaces nothing. */
const ADDITION = /^(drivers|goods|containers|papers|goodsPapers)\.-$/;

type Branch = Record<string, unknown> | unknown[];

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null;
}

/** Steps down one key; undefined when there is no such place. Own keys only, so that no prototype is ever reached. */
function below(branch: Branch, key: string): Branch | undefined {
  const next: unknown = Object.hasOwn(branch, key) ? (branch as Record<string, unknown>)[key] : undefined;
  return isBranch(next) ? next : undefined;
}

function put(branch: Branch, key: string, value: unknown): boolean {
  if (Array.isArray(branch)) {
    const place = Number(key);
    if (!Number.isInteger(place) || place > branch.length) return false;
    if (value === null) branch.splice(place, 1);
    else branch[place] = value;
    return true;
  }
  if (key in Object.prototype) return false;
  if (value === null) delete branch[key];
  else branch[key] = value;
  return true;
}

/** Adds to a list, which begins here where nothing of it was told. */
function add(content: Branch, list: string, item: unknown): boolean {
  if (item === null || Array.isArray(content)) return false;
  const items = content[list] ?? [];
  if (!Array.isArray(items)) return false;
  content[list] = [...(items as unknown[]), item];
  return true;
}

/**
 * The content with the changes put in, unchecked: the result goes through the same door as a new declaration.
 * An item may be added at the end of a list, by its place or by `-`; an optional part that is missing is put in whole.
 */
export function correctContent(content: object, changes: readonly Change[]) {
  const corrected: Branch = structuredClone(content) as Branch;
  const problems: FieldProblem[] = [];
  for (const { path, value } of changes) {
    const [, list] = ADDITION.exec(path) ?? [];
    if (list !== undefined) {
      if (!add(corrected, list, value)) problems.push(error(path, 'path-unknown'));
      continue;
    }
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const at = steps.reduce<Branch | undefined>((branch, key) => branch && below(branch, key), corrected);
    if (!PATH.test(path) || !at) problems.push(error(path, 'path-unknown'));
    else if (FIXED.has(steps[0] ?? last)) problems.push(error(path, 'not-correctable'));
    else if (!put(at, last, value)) problems.push(error(path, 'path-unknown'));
  }
  return { corrected: corrected as object, problems };
}
