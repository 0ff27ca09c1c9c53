import type { RecordedEvent } from '../../shared/event-store/types.js';
import { rulesOfTheBorder } from './rules.js';
import type { Breach, Finding, Rule } from './rule.js';
import { World } from './world.js';

export interface LogChecked {
  readonly events: number;
  /** Where the log ended when it was read. */
  readonly position: number;
  /** What must never have been: a guard failed. */
  readonly broken: readonly Breach[];
  /** What a reaction has still to put right; nothing of it may be left once all of them have reached the end of the log. */
  readonly owed: readonly Breach[];
  /** Names of the rules that were held against the log. */
  readonly rules: readonly string[];
}

/** Gives the events after a position in log order, at most `limit`; none at the end of the log. */
export type ReadLog = (position: number, limit: number) => Promise<readonly RecordedEvent[]>;

const BATCH = 5_000;

/** Holds every rule of `docs/invariants.md` that the log can show against the whole log, from its beginning. */
export async function checkLog(read: ReadLog, rules: readonly Rule[] = rulesOfTheBorder()): Promise<LogChecked> {
  const world = new World();
  const byType = new Map<string, Rule[]>();
  for (const rule of rules) for (const type of rule.on) byType.set(type, [...(byType.get(type) ?? []), rule]);
  const broken: Breach[] = [];
  let events = 0;
  for (;;) {
    const batch = await read(world.position, BATCH);
    for (const event of batch) {
      const looking = byType.get(event.type) ?? [];
      const found = (rule: Rule, what: Finding) => {
        if (what) broken.push({ rule: rule.name, position: event.position, of: event.stream, what });
      };
      for (const rule of looking) found(rule, rule.before?.(event, world));
      world.take(event);
      for (const rule of looking) found(rule, rule.after?.(event, world));
    }
    events += batch.length;
    if (batch.length === 0) break;
  }
  const owed = rules.flatMap(({ name, atRest }) =>
    [...(atRest?.(world) ?? [])].map(([of, what]): Breach => ({ rule: name, position: world.position, of, what })),
  );
  return { events, position: world.position, broken, owed, rules: rules.map(({ name }) => name) };
}
