import type { Role } from '../../domain/roles.js';
import type { SettingAt } from '../setting-address.js';
import { differences, type Difference } from '../domain/differences.js';
import type { SettingEvent } from '../domain/setting-events.js';
import { inForce, type SettingState } from '../domain/setting.js';
import type { ChangeStatus } from '../setting-change.answer.js';

/** One event of a setting as people read it. */
export interface SettingHistoryEntry {
  readonly change: string;
  readonly what: ChangeStatus;
  readonly by: string;
  readonly as: Role;
  readonly at: string;
  /** Where a second person confirmed: who had proposed it. */
  readonly proposedBy?: string;
  /** With the value: from when. */
  readonly from?: string;
  readonly value?: object;
  /** Against what would have held from then on. */
  readonly differences?: readonly Difference[];
}

const WHAT: Readonly<Record<SettingEvent['type'], ChangeStatus>> = {
  SettingProposed: 'PROPOSED',
  SettingSet: 'SET',
  SettingRefused: 'REFUSED',
  SettingWithdrawn: 'WITHDRAWN',
};

/** The history of a setting from its events, oldest first. */
export function settingHistory({ setting, scope }: SettingAt, events: readonly SettingEvent[]): SettingHistoryEntry[] {
  const fold = setting.foldIn(scope);
  let state: SettingState = fold.initial;
  return events.map((event) => {
    const entry = entryOf(event, state);
    state = fold.evolve(state, event);
    return entry;
  });
}

function entryOf(event: SettingEvent, before: SettingState): SettingHistoryEntry {
  const { change, by, as, at } = event.data;
  const entry = { change, what: WHAT[event.type], by, as, at };
  if (!('value' in event.data)) return entry;
  const { from, value } = event.data;
  const proposedBy = event.type === 'SettingSet' ? event.data.proposedBy : undefined;
  return {
    ...entry,
    ...(proposedBy !== undefined && { proposedBy }),
    from,
    value,
    differences: differences(inForce(before, new Date(from)), { ...before.published, ...value }),
  };
}
