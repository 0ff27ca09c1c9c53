import { DomainError } from '../../domain/problem.js';
import type { SettingEvent, SettingTag } from './setting-events.js';
import { refuse } from './setting-problems.js';
import { coming, inForce, type ProposedValue, type SettingState } from './setting.js';
import { differences } from './differences.js';

/** Changes of one setting that may wait: proposals, and values that have not begun. */
const MOST_AHEAD = 20;

/** What somebody does to a setting, and the revision that he saw. */
export interface SettingAct {
  readonly tag: SettingTag;
  readonly seen: number;
}

/**
 * Proposes a value or, where nobody else is needed, sets it. Without `from` it begins at once.
 * Throws `changed-meanwhile`, `setting-from-past`, `setting-unchanged`, `setting-too-many-ahead`.
 */
export function changeSetting(
  state: SettingState,
  { tag, seen }: SettingAct,
  value: object,
  from: string | undefined,
  secondPerson: boolean,
): SettingEvent[] {
  requireSeen(state, seen);
  const { at } = tag;
  const begins = from ?? at;
  if (begins < at) throw refuse('setting-from-past', { now: at });
  if (differences(inForce(state, new Date(begins)), value).length === 0) throw refuse('setting-unchanged');
  const ahead = state.proposals.length + coming(state, new Date(at)).length;
  if (ahead >= MOST_AHEAD) throw refuse('setting-too-many-ahead', { count: ahead });
  return [{ type: secondPerson ? 'SettingProposed' : 'SettingSet', data: { ...tag, from: begins, value } }];
}

/**
 * The second person agrees. What should have begun already begins now.
 * Throws `changed-meanwhile`, `setting-change-unknown`, `setting-change-decided`, `second-person-needed`.
 */
export function confirmSetting(
  state: SettingState,
  { tag, seen }: SettingAct,
  roles: readonly string[],
): SettingEvent[] {
  requireSeen(state, seen);
  const { by: proposedBy, value, from } = openProposal(state, tag.change);
  if (proposedBy === tag.by) throw refuse('second-person-needed', { roles: roles.join(', ') });
  return [{ type: 'SettingSet', data: { ...tag, from: from > tag.at ? from : tag.at, value, proposedBy } }];
}

/** The second person disagrees. Throws as `confirmSetting`. */
export function refuseSetting(
  state: SettingState,
  { tag, seen }: SettingAct,
  roles: readonly string[],
): SettingEvent[] {
  requireSeen(state, seen);
  const { by: proposedBy } = openProposal(state, tag.change);
  if (proposedBy === tag.by) throw refuse('second-person-needed', { roles: roles.join(', ') });
  return [{ type: 'SettingRefused', data: tag }];
}

/**
 * Takes back a proposal, or a value that has not begun: then what holds before it goes on.
 * Throws `changed-meanwhile`, `setting-change-unknown`, `setting-in-force`.
 */
export function withdrawSetting(state: SettingState, { tag, seen }: SettingAct): SettingEvent[] {
  requireSeen(state, seen);
  const set = state.values.find(({ change }) => change === tag.change);
  if (!set && !state.proposals.some(({ change }) => change === tag.change)) throw refuse('setting-change-unknown');
  if (set && set.from <= tag.at) throw refuse('setting-in-force');
  return [{ type: 'SettingWithdrawn', data: { ...tag, wasSet: set !== undefined } }];
}

function openProposal(state: SettingState, change: string): ProposedValue<object> {
  const open = state.proposals.find((each) => each.change === change);
  if (open) return open;
  throw refuse(
    state.values.some((each) => each.change === change) ? 'setting-change-decided' : 'setting-change-unknown',
  );
}

function requireSeen(state: SettingState, seen: number): void {
  if (state.revision !== seen) throw new DomainError('changed-meanwhile');
}
