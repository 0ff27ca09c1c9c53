import { createHash } from 'node:crypto';
import type { DeclaredContent } from '../declarations/index.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import type { Outcome } from './domain/verdict.js';
import { refused } from './domain/verdict.js';

/** One import under way. */
export interface ImportRun {
  /** Of the administrator who imports; each record gets a key of its own. */
  readonly context: CommandContext;
  /** Nothing is written. */
  readonly check: boolean;
  /** Firms that a check would have registered, ids by tax code; empty when they are really written. */
  readonly firms: Map<string, string>;
  /** Drivers that a check would have saved, by id. */
  readonly drivers: Map<string, DeclaredContent['drivers'][number]>;
  /** What rows of this import name already, with their line. */
  readonly named: Map<string, number>;
}

/**
 * The id of what a former system called `key`: the same whenever it is imported. Shaped as an id of the oldest instant, so
 * that lists which go by ids show it after what was made here.
 */
export function formerId(kind: string, ...key: readonly string[]): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, ...key]))
    .digest('hex');
  return `00000000-0000-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

/** The circumstances of one record's command: by the administrator, on behalf of the firm. */
export function contextFor(run: ImportRun, record: string, firm?: string): CommandContext {
  const { context, check } = run;
  const by = { id: context.by.id, roles: context.by.roles, system: true, ...(firm !== undefined && { firm }) };
  return {
    ...context,
    by,
    key: `${context.key}:${record}`,
    channel: 'import',
    ...(firm !== undefined && { onBehalfOf: firm }),
    ...(check && { tryOut: true }),
  };
}

/** Refuses what an earlier row of this import names too, and remembers it. */
export function twiceInImport(run: ImportRun, name: string, line: number, path: string): Outcome | undefined {
  const before = run.named.get(name);
  if (before !== undefined) return refused(path, 'former-row-twice', { line: before });
  run.named.set(name, line);
  return undefined;
}
