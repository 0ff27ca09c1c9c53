import { OrderedMap } from 'immutable';
import type { Fold } from '../../../shared/domain/decider.js';
import type { ReplanEvent } from './replan-events.js';
import { refuse } from './replan-problems.js';

type Ordered = Extract<ReplanEvent, { type: 'ReplanOrdered' }>['data'];
type Told = Extract<ReplanEvent, { type: 'TicketReplanned' }>['data'];
type Undone = Extract<ReplanEvent, { type: 'TicketReplanUndone' }>['data'];
type BlockTold = Extract<ReplanEvent, { type: 'BlockReplanned' }>['data'];
type BlockUndone = Extract<ReplanEvent, { type: 'BlockReplanUndone' }>['data'];

/** How far a re-plan is. */
export interface Replan {
  readonly ordered: Ordered;
  /** What became of each ticket, in the order in which it was decided. */
  readonly told: OrderedMap<string, Told>;
  readonly undoing: boolean;
  readonly undone: OrderedMap<string, Undone>;
  /** The same of blocks, by their ids. */
  readonly blocksTold: OrderedMap<string, BlockTold>;
  readonly blocksUndone: OrderedMap<string, BlockUndone>;
}

export type ReplanState = Replan | undefined;

export const replanFold: Fold<ReplanState, ReplanEvent> = {
  initial: undefined,
  evolve: (state, { type, data }) => {
    if (type === 'ReplanOrdered') {
      return {
        ordered: data,
        undoing: false,
        told: OrderedMap(),
        undone: OrderedMap(),
        blocksTold: OrderedMap(),
        blocksUndone: OrderedMap(),
      };
    }
    if (!state) return state;
    switch (type) {
      case 'TicketReplanned':
        return { ...state, told: state.told.set(data.ticket, data) };
      case 'BlockReplanned':
        return { ...state, blocksTold: state.blocksTold.set(data.block, data) };
      case 'BlockReplanUndone':
        return { ...state, blocksUndone: state.blocksUndone.set(data.block, data) };
      case 'ReplanUndoOrdered':
        return { ...state, undoing: true };
      case 'TicketReplanUndone':
        return { ...state, undone: state.undone.set(data.ticket, data) };
      case 'ReplanResumed':
        return state;
    }
  },
};

/** Those that were moved, in their order. */
export function movedOf({ told }: Replan): (Told & Required<Pick<Told, 'moved'>>)[] {
  return [...told.values()].flatMap(({ moved, ...rest }) => (moved ? [{ ...rest, moved }] : []));
}

/** Blocks that were moved, in their order. */
export function movedBlocksOf({ blocksTold }: Replan): (BlockTold & Required<Pick<BlockTold, 'moved'>>)[] {
  return [...blocksTold.values()].flatMap(({ moved, ...rest }) => (moved ? [{ ...rest, moved }] : []));
}

export const REPLAN_STATUSES = ['MOVING', 'MOVED', 'UNDOING', 'UNDONE'] as const;
export type ReplanStatus = (typeof REPLAN_STATUSES)[number];

export function statusOf(replan: Replan): ReplanStatus {
  const { ordered, told, undone, blocksTold, blocksUndone } = replan;
  const asked = ordered.tickets.length + (ordered.blocks?.length ?? 0);
  if (!replan.undoing) return told.size + blocksTold.size < asked ? 'MOVING' : 'MOVED';
  const moved = movedOf(replan).length + movedBlocksOf(replan).length;
  return undone.size + blocksUndone.size < moved ? 'UNDOING' : 'UNDONE';
}

/** The ticket that is to be looked at next; undefined when all were. */
export function nextToMove(replan: Replan): string | undefined {
  return replan.undoing ? undefined : replan.ordered.tickets.find((ticket) => !replan.told.has(ticket));
}

/** The move that is to be taken back next, the last one first. */
export function nextToUndo(replan: Replan) {
  return replan.undoing ? movedOf(replan).findLast(({ ticket }) => !replan.undone.has(ticket)) : undefined;
}

/** The block that is to be looked at next, once all tickets were. */
export function nextBlock(replan: Replan) {
  if (replan.undoing || nextToMove(replan) !== undefined) return undefined;
  return replan.ordered.blocks?.find(({ block }) => !replan.blocksTold.has(block));
}

/** The block that goes back next: blocks were moved last, so they go back first. */
export function nextBlockBack(replan: Replan) {
  return replan.undoing ? movedBlocksOf(replan).findLast(({ block }) => !replan.blocksUndone.has(block)) : undefined;
}

/** The hour before which no block of a line is put: one that went before it came there. */
export function blockNotBefore(replan: Replan, line: string): string | undefined {
  return movedBlocksOf(replan).findLast(({ moved }) => moved.to.slot.startsWith(`${line}.`))?.moved.to.hour;
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
  if (order.tickets.length + (order.blocks?.length ?? 0) > most) throw refuse('replan-too-many', { most });
  return [{ type: 'ReplanOrdered', data: order }];
}

/** Throws `replan-unknown`, `replan-not-done`. */
export function orderUndo(state: ReplanState, at: Date): ReplanEvent[] {
  if (!state) throw refuse('replan-unknown');
  if (statusOf(state) !== 'MOVED') throw refuse('replan-not-done');
  const { closure, gate } = state.ordered;
  return [{ type: 'ReplanUndoOrdered', data: { closure, gate, at: at.toISOString() } }];
}
