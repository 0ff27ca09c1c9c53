import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { SlotEvent } from '../domain/queue-events.js';

/** A block with what is left of it. ISO instants. */
export interface SlotBlockRow {
  readonly block: string;
  readonly slot: string;
  readonly firm: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly hour: string;
  readonly places: number;
  readonly left: number;
  readonly lapsesAt: string;
}

type Watched = Extract<SlotEvent, { type: 'SlotBlockBooked' | 'SlotBlockReturned' | 'SlotBooked' }>;

/** All blocks, as they stand. */
export const slotBlocks: RowProjection<SlotBlockRow, Watched> = {
  name: 'slot-block',
  table: 'slot_block',
  key: 'block',
  types: ['SlotBlockBooked', 'SlotBlockReturned', 'SlotBooked'],
  change: ({ type, data }) => {
    const { block } = data;
    if (block === undefined) return [];
    if (type === 'SlotBlockBooked') {
      const { capacity: _, at: __, ...booked } = data;
      return [{ key: block, apply: () => ({ ...booked, left: data.places }) }];
    }
    const gone = type === 'SlotBlockReturned' ? data.places : 1;
    return [{ key: block, apply: (row) => row && { ...row, left: row.left - gone } }];
  },
};
