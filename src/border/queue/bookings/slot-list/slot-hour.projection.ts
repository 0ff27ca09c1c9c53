import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { SlotEvent } from '../../domain/queue-events.js';

/** An hour that somebody has booked. */
export interface SlotHourRow {
  readonly slot: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly hour: string;
  readonly capacity: number;
  readonly taken: number;
}

/** How full the hours are that were opened. */
export const slotHours: RowProjection<SlotHourRow, SlotEvent> = {
  name: 'slot-hour',
  table: 'slot_hour',
  key: 'slot',
  types: ['SlotOpened', 'SlotBooked', 'SlotPlaceReturned', 'SlotBlockBooked', 'SlotBlockReturned', 'SlotDrawn'],
  change: ({ type, data }) => {
    if (type === 'SlotOpened') return [{ key: data.slot, apply: () => ({ ...data, taken: 0 }) }];
    const step = stepOf({ type, data } as Step);
    return [{ key: data.slot, apply: (row) => row && { ...row, taken: row.taken + step } }];
  },
};

type Step = Exclude<SlotEvent, { type: 'SlotOpened' | 'SlotPlaceRecounted' | 'SlotDrawBegun' }>;

/** How many places more nobody can take; a place of a block was taken with it, one that waits for a draw stays so. */
function stepOf({ type, data }: Step): number {
  switch (type) {
    case 'SlotBooked':
      return data.block === undefined ? 1 : 0;
    case 'SlotBlockBooked':
      return data.places;
    case 'SlotBlockReturned':
      return data.drawAt === undefined ? -data.places : 0;
    case 'SlotDrawn':
      return -data.places;
    default:
      return data.drawAt === undefined ? -1 : 0;
  }
}
