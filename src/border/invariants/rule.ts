import type { DomainEvent } from '../../shared/domain/decider.js';
import type { Logged } from './logged.js';
import type { World } from './world.js';

/** Something that the log says and that must never be. `of` is a stream, `what` is for whoever looks into it. */
export interface Breach {
  readonly rule: string;
  /** Where it came true; of what is owed at rest, the end of the log. */
  readonly position: number;
  readonly of: string;
  readonly what: string;
}

/** What is wrong, if anything is. */
export type Finding = string | false | undefined;

/** A rule of `docs/invariants.md`, held against every event of the types that it names. */
export interface Rule {
  /** As `docs/invariants.md` names it. */
  readonly name: string;
  readonly on: readonly string[];
  /** Looks at an event in the world as it was just before. */
  readonly before?: (event: Logged, world: World) => Finding;
  /** Looks at it in the world that it made. */
  readonly after?: (event: Logged, world: World) => Finding;
  /** What does not hold although nothing is under way any more: stream and fault. */
  readonly atRest?: (world: World) => Iterable<readonly [of: string, what: string]>;
}

/**
 * A rule on events of one contract; keeps the casts in one place. `of` gives the events' types, so that `look` is typed.
 */
export function looking<E extends DomainEvent>(look: (event: E, world: World) => Finding) {
  return (event: Logged, world: World): Finding => look(event as unknown as E, world);
}
