import type { Fold } from '../../../shared/domain/decider.js';
import type { HandOverEvent } from './hand-over-events.js';
import { refuse } from './hand-over-problems.js';

type Prepared = Extract<HandOverEvent, { type: 'HandOverPrepared' }>['data'];

export const HAND_OVER_STATUSES = ['UNSIGNED', 'SIGNED', 'WITHDRAWN'] as const;
export type HandOverStatus = (typeof HAND_OVER_STATUSES)[number];

/** What one shift hands over to the next. Persons are references, instants ISO. */
export interface HandOver extends Prepared {
  readonly status: HandOverStatus;
  readonly signedBy?: string;
  readonly signedAt?: string;
}

/** Undefined before it was prepared. */
export type HandOverState = HandOver | undefined;

export function handOverStream(handOver: string): string {
  return `hand-over-${handOver}`;
}

export const handOverFold: Fold<HandOverState, HandOverEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'HandOverPrepared') return { ...data, status: 'UNSIGNED' };
    if (!state) return state;
    if (type === 'HandOverWithdrawn') return { ...state, status: 'WITHDRAWN' };
    return { ...state, status: 'SIGNED', signedBy: data.by, signedAt: data.at };
  },
};

/** The next in charge takes over what stands in it. Throws `hand-over-decided`, `hand-over-needs-second-person`. */
export function signHandOver(state: HandOver, by: string, at: string): HandOverEvent[] {
  requireUnsigned(state);
  if (by === state.by) throw refuse('hand-over-needs-second-person');
  const { handOver, gate, desk, by: from, open } = state;
  const claims = open.started.filter((each) => each.by === from).map(({ declaration }) => declaration);
  return [{ type: 'HandOverSigned', data: { handOver, gate, desk, by, from, at, claims } }];
}

/** Whoever prepared it takes it back, to prepare it anew. Throws `hand-over-decided`, `hand-over-of-other`. */
export function withdrawHandOver(state: HandOver, by: string, at: string): HandOverEvent[] {
  requireUnsigned(state);
  if (by !== state.by) throw refuse('hand-over-of-other');
  const { handOver, gate, desk } = state;
  return [{ type: 'HandOverWithdrawn', data: { handOver, gate, desk, by, at } }];
}

function requireUnsigned({ status }: HandOver): void {
  if (status !== 'UNSIGNED') throw refuse('hand-over-decided', { status });
}
