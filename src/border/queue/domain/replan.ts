import type { Fold } from '../../../shared/domain/decider.js';
import type { ReplanEvent } from './replan-events.js';
import { refuse } from './replan-problems.js';

type Ordered = Extract<ReplanEvent, { type: 'ReplanOrdered' }>['data'];
type Told = Extract<ReplanEvent, { type: 'TicketReplanned' }>['data'];
type Undone = Extract<ReplanEvent, { type: 'TicketReplanUndone' }>['data'];

/** How far a re-plan is. */
export interface Replan {
  readonly ordered: Ordered;
  /** What became of each ticket, in the order in which it was decided. */
  readonly told: ReadonlyMap<string, Told>;
  readonly undoing: boolean;
  readonly undone: ReadonlyMap<string, Undone>;
}

export type ReplanState = Replan | undefined;

export const replanFold: Fold<ReplanState, ReplanEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'ReplanOrdered') return { ordered: data, told: new Map(), undoing: false, undone: new Map() };
    if (!state) return state;
    switch (type) {
      case 'TicketReplanned':
        return { ...state, told: new Map(state.told).set(data.ticket, data) };
      case 'ReplanUndoOrdered':
        return { ...state, undoing: true };
      case 'TicketReplanUndone':
        return { ...state, undone: new Map(state.undone).set(data.ticket, data) };
      case 'ReplanResumed':
        return state;
    }
  },
};

/** Those that were moved, in their order. */
export function movedOf({ told }: Replan): (Told & Required<Pick<Told, 'moved'>>)[] {
  return [...told.values()].flatMap(({ moved, ...rest }) => (moved ? [{ ...rest, moved }] : []));
}

export const REPLAN_STATUSES = ['MOVING', 'MOVED', 'UNDOING', 'UNDONE'] as const;
export type ReplanStatus = (typeof REPLAN_STATUSES)[number];

export function statusOf(replan: Replan): ReplanStatus {
  if (!replan.undoing) return replan.told.size < replan.ordered.tickets.length ? 'MOVING' : 'MOVED';
  return replan.undone.size < movedOf(replan).length ? 'UNDOING' : 'UNDONE';
}

/** The ticket that is to be looked at next; undefined when all were. */
export function nextToMove(replan: Replan): string | undefined {
  return replan.undoing ? undefined : replan.ordered.tickets.find((ticket) => !replan.told.has(ticket));
}

/** The move that is to be taken back next, the last one first. */
export function nextToUndo(replan: Replan) {
  return replan.undoing ? movedOf(replan).findLast(({ ticket }) => !replan.undone.has(ticket)) : undefined;
}

/** The hour before which nobody of a line (a slot's name without its hour) is put: whoever went before him came there. */
export function notBefore(replan: Replan, line: string): string | undefined {
  return movedOf(replan).findLast(({ moved }) => moved.to.slot.startsWith(`${line}.`))?.moved.to.hour;
}

/** Orders it, of so many bookings at most; while it goes on it is resumed. Throws `replan-done`, `replan-too-many`. */
export function orderReplan(state: ReplanState, order: Ordered, most: number): ReplanEvent[] {
  const status = state && statusOf(state);
  const { closure, gate, at } = order;
  if (status === 'MOVING' || status === 'UNDOING') return [{ type: 'ReplanResumed', data: { closure, gate, at } }];
  if (status === 'MOVED') throw refuse('replan-done');
  if (order.tickets.length > most) throw refuse('replan-too-many', { most });
  return [{ type: 'ReplanOrdered', data: order }];
}

/** Throws `replan-unknown`, `replan-not-done`. */
export function orderUndo(state: ReplanState, at: Date): ReplanEvent[] {
  if (!state) throw refuse('replan-unknown');
  if (statusOf(state) !== 'MOVED') throw refuse('replan-not-done');
  const { closure, gate } = state.ordered;
  return [{ type: 'ReplanUndoOrdered', data: { closure, gate, at: at.toISOString() } }];
}
