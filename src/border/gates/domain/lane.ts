import type { Fold } from '../../../shared/domain/decider.js';
import type { LaneMode, LaneStatus } from '../../../shared/domain/place.js';
import type { LaneDescription, LaneEvent, LanePauseReason } from './gate-events.js';
import { refuse } from './lane-problems.js';

/** A lane on one Hanoi day; `direction` is the present one. */
export interface LaneDay extends LaneDescription {
  readonly day: string;
  readonly status: LaneStatus;
  readonly mode: LaneMode;
  readonly pauseReason?: LanePauseReason;
}

/** Folds a day's stream; undefined as long as the day has not been started. */
export const laneFold: Fold<LaneDay | undefined, LaneEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'LaneDayStarted') {
      const { at: _, ...lane } = data;
      return lane;
    }
    if (!state) return state;
    const { pauseReason: _, ...rest } = state;
    switch (type) {
      case 'LaneOpened':
        return { ...rest, status: 'OPEN' };
      case 'LanePaused':
        return { ...rest, status: 'PAUSED', pauseReason: data.reason };
      case 'LaneClosed':
        return { ...rest, status: 'CLOSED' };
      case 'LaneReversed':
        return { ...state, direction: data.direction };
    }
    return { ...state, mode: data.mode };
  },
};

/** The first day of a lane: the machine only suggests. */
export function firstDay(lane: LaneDescription, status: 'OPEN' | 'CLOSED', day: string, at: string): LaneEvent[] {
  return [{ type: 'LaneDayStarted', data: { ...lane, day, status, mode: 'SUGGEST', at } }];
}

/** Carries a lane over from the last day known: status, mode, direction and the reason of a pause stay. */
export function startDay(before: LaneDay, day: string, at: string): LaneEvent[] {
  return [{ type: 'LaneDayStarted', data: { ...before, day, at } }];
}

/** Throws `lane-already-open`. */
export function openLane(lane: LaneDay, at: string): LaneEvent[] {
  if (lane.status === 'OPEN') throw refuse('lane-already-open', { label: lane.label });
  return [{ type: 'LaneOpened', data: { ...idOf(lane), at } }];
}

/** Throws `lane-already-paused`, `lane-is-closed`. Vehicles called to the lane stay called; the queue decides about them. */
export function pauseLane(lane: LaneDay, reason: LanePauseReason, at: string): LaneEvent[] {
  if (lane.status === 'PAUSED') throw refuse('lane-already-paused', { label: lane.label });
  if (lane.status === 'CLOSED') throw refuse('lane-is-closed', { label: lane.label });
  return [{ type: 'LanePaused', data: { ...idOf(lane), reason, at } }];
}

/** Throws `lane-already-closed`. */
export function closeLane(lane: LaneDay, at: string): LaneEvent[] {
  if (lane.status === 'CLOSED') throw refuse('lane-already-closed', { label: lane.label });
  return [{ type: 'LaneClosed', data: { ...idOf(lane), at } }];
}

/** Turns the lane to the other direction. Throws `lane-not-reversible`, `lane-still-open`. */
export function reverseLane(lane: LaneDay, at: string): LaneEvent[] {
  if (!lane.reversible) throw refuse('lane-not-reversible', { label: lane.label });
  if (lane.status === 'OPEN') throw refuse('lane-still-open', { label: lane.label });
  const direction = lane.direction === 'EXPORT' ? 'IMPORT' : 'EXPORT';
  return [{ type: 'LaneReversed', data: { ...idOf(lane), direction, at } }];
}

/** Throws `lane-mode-unchanged`. */
export function setLaneMode(lane: LaneDay, mode: LaneMode, at: string): LaneEvent[] {
  if (lane.mode === mode) throw refuse('lane-mode-unchanged', { label: lane.label, mode });
  return [{ type: 'LaneModeSet', data: { ...idOf(lane), mode, at } }];
}

function idOf({ lane, gate }: LaneDay) {
  return { lane, gate };
}
