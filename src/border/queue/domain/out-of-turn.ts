import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from './out-of-turn-problems.js';
import type { OutOfTurnEvent, OutOfTurnGround } from './out-of-turn-events.js';

type Called = Extract<OutOfTurnEvent, { type: 'OutOfTurnCalled' }>['data'];

export const OUT_OF_TURN_STATUSES = ['UNCONFIRMED', 'CONFIRMED', 'IRREGULAR'] as const;
export type OutOfTurnStatus = (typeof OUT_OF_TURN_STATUSES)[number];

/** A call out of turn as its stream tells it. */
export interface OutOfTurn extends Called {
  readonly status: OutOfTurnStatus;
  readonly confirmedBy?: string;
  readonly confirmedAt?: string;
}

/** Undefined before it was made. */
export type OutOfTurnState = OutOfTurn | undefined;

/** Which grounds are open at a gate, and how many minutes are left for the second person at the least. */
export interface OutOfTurnRules {
  readonly grounds: readonly OutOfTurnGround[];
  readonly leastMinutes: number;
}

export const PUBLISHED_OUT_OF_TURN: OutOfTurnRules = {
  grounds: ['MILITARY', 'POLICE', 'FIRE_FIGHTING', 'AMBULANCE', 'RELIEF'],
  leastMinutes: 30,
};

export const outOfTurnFold: Fold<OutOfTurnState, OutOfTurnEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'OutOfTurnCalled') return { ...data, status: 'UNCONFIRMED' };
    if (!state) return state;
    if (type === 'OutOfTurnUnconfirmed') return { ...state, status: 'IRREGULAR' };
    return { ...state, status: 'CONFIRMED', confirmedBy: data.by, confirmedAt: data.at };
  },
};

/**
 * Writes down why a vehicle goes before others, and until when a second person must have confirmed it: the end of the
 * shift, though never less than the minutes of the rules. Throws `ground-not-open`, `order-missing`.
 */
export function callOutOfTurn(
  called: Omit<Called, 'confirmBy' | 'at'>,
  rules: OutOfTurnRules,
  shiftEnds: Date,
  now: Date,
): OutOfTurnEvent[] {
  if (!rules.grounds.includes(called.ground)) throw refuse('ground-not-open', { open: rules.grounds.join(', ') });
  if (called.ground === 'COMPETENT_ORDER' && called.order === undefined)
    throw refuse('order-missing', {}, [{ path: 'order', code: 'field-missing', severity: 'error' }]);
  const least = plusMinutes(now, rules.leastMinutes);
  const confirmBy = (least > shiftEnds ? least : shiftEnds).toISOString();
  return [{ type: 'OutOfTurnCalled', data: { ...called, at: now.toISOString(), confirmBy } }];
}

/** Throws `out-of-turn-needs-second-person`, `out-of-turn-decided`, also when the time for it is over. */
export function confirmOutOfTurn(state: OutOfTurn, by: Principal, now: Date): OutOfTurnEvent[] {
  const at = now.toISOString();
  if (state.status !== 'UNCONFIRMED' || at > state.confirmBy) {
    const status = state.status === 'UNCONFIRMED' ? 'IRREGULAR' : state.status;
    throw refuse('out-of-turn-decided', { status });
  }
  if (by.id === state.by) throw refuse('out-of-turn-needs-second-person');
  const { call, gate } = state;
  return [{ type: 'OutOfTurnConfirmed', data: { call, gate, by: by.id, at } }];
}

/** The time for the second person is over. Nothing when it was confirmed. */
export function endUnconfirmed(state: OutOfTurnState, now: Date): OutOfTurnEvent[] {
  if (state?.status !== 'UNCONFIRMED' || now.toISOString() < state.confirmBy) return [];
  const { call, gate } = state;
  return [{ type: 'OutOfTurnUnconfirmed', data: { call, gate, at: now.toISOString() } }];
}

export function outOfTurnStreamName(call: string): string {
  return `out-of-turn-${call}`;
}
