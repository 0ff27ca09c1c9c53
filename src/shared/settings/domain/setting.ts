import type { Fold } from '../../domain/decider.js';
import type { SettingEvent } from './setting-events.js';

/** A value and the ISO instant from which it holds. */
export interface DatedValue<T> {
  readonly change: string;
  readonly from: string;
  readonly value: T;
}

/** A value that waits for a second person. */
export interface ProposedValue<T> extends DatedValue<T> {
  readonly by: string;
  readonly at: string;
}

/** All values of one setting in one scope. */
export interface SettingState<T extends object = object> {
  /** Held before anything was set. */
  readonly published: T;
  /** Counts the events: what a person saw, when he changes it. */
  readonly revision: number;
  /** By `from`; of two with the same one the later set stands behind. What has begun is never taken out. */
  readonly values: readonly DatedValue<T>[];
  readonly proposals: readonly ProposedValue<T>[];
}

/** The fold of a setting. A member that a value of the log does not have yet is the published one. */
export function settingFold<T extends object>(published: T): Fold<SettingState<T>, SettingEvent> {
  const whole = (value: object): T => ({ ...published, ...value });
  return {
    initial: { published, revision: 0, values: [], proposals: [] },
    evolve: (before, event) => {
      const { change } = event.data;
      const state = { ...before, revision: before.revision + 1 };
      const others = before.proposals.filter((each) => each.change !== change);
      switch (event.type) {
        case 'SettingProposed': {
          const { from, value, by, at } = event.data;
          return { ...state, proposals: [...others, { change, from, value: whole(value), by, at }] };
        }
        case 'SettingSet': {
          const { from, value } = event.data;
          return { ...state, proposals: others, values: put(before.values, { change, from, value: whole(value) }) };
        }
        case 'SettingRefused':
          return { ...state, proposals: others };
        case 'SettingWithdrawn':
          return { ...state, proposals: others, values: before.values.filter((each) => each.change !== change) };
      }
    },
  };
}

/** The value that holds at an instant: for decisions that of the command or, where facts come late, that of the fact. */
export function inForce<T extends object>(state: SettingState<T>, at: Date): T {
  return datedInForce(state, at)?.value ?? state.published;
}

/** The same with its date; undefined while the published value holds. */
export function datedInForce<T extends object>({ values }: SettingState<T>, at: Date): DatedValue<T> | undefined {
  if (values.length === 0) return undefined;
  const instant = at.toISOString();
  return values.findLast(({ from }) => from <= instant);
}

/** Values that have not begun at an instant, the next one first. */
export function coming<T extends object>({ values }: SettingState<T>, at: Date): readonly DatedValue<T>[] {
  const instant = at.toISOString();
  return values.filter(({ from }) => from > instant);
}

function put<T>(values: readonly DatedValue<T>[], value: DatedValue<T>): DatedValue<T>[] {
  const after = values.findIndex(({ from }) => from > value.from);
  return after < 0 ? [...values, value] : values.toSpliced(after, 0, value);
}
