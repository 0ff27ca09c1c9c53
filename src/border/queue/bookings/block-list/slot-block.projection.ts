import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { SlotEvent } from '../../domain/queue-events.js';
import type { ReplanEvent } from '../../domain/replan-events.js';

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
  /** The closure that took its hour. */
  readonly closure: string | null;
  /** The hour that it had before; null: that closure found no other for it. */
  readonly movedFrom: string | null;
}

type Watched =
  | Extract<SlotEvent, { type: 'SlotBlockBooked' | 'SlotBlockReturned' | 'SlotBooked' }>
  | Extract<ReplanEvent, { type: 'BlockReplanned' | 'BlockReplanUndone' }>;

/** All blocks, as they stand. */
export const slotBlocks: RowProjection<SlotBlockRow, Watched> = {
  name: 'slot-block',
  table: 'slot_block',
  key: 'block',
  types: ['SlotBlockBooked', 'SlotBlockReturned', 'SlotBooked', 'BlockReplanned', 'BlockReplanUndone'],
  change: ({ type, data }) => {
    const { block } = data;
    if (block === undefined) return [];
    if (type === 'SlotBlockBooked') {
      const { capacity: _, at: __, closure: ___, ...booked } = data;
      const first = { ...booked, closure: null, movedFrom: null };
      // Moved by a closure it is the same block in another hour.
      return [
        {
          key: block,
          apply: (row) => ({ ...(row ? { ...row, ...booked, places: row.places } : first), left: data.places }),
        },
      ];
    }
    if (type === 'BlockReplanned') {
      const { closure, moved, why } = data;
      if (why !== undefined && why !== 'NO_PLACE') return [];
      return [{ key: block, apply: (row) => row && { ...row, closure, movedFrom: moved?.from.hour ?? null } }];
    }
    if (type === 'BlockReplanUndone') {
      if (data.why !== undefined) return [];
      return [{ key: block, apply: (row) => row && { ...row, closure: null, movedFrom: null } }];
    }
    // The hour that it has left has nothing of it any more.
    if (type === 'SlotBlockReturned' && data.why === 'CLOSURE') return [];
    const gone = type === 'SlotBlockReturned' ? data.places : 1;
    return [{ key: block, apply: (row) => row && { ...row, left: row.left - gone } }];
  },
};
