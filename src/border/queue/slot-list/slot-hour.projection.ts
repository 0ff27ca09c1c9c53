import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { SlotEvent } from '../domain/queue-events.js';

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
  types: ['SlotOpened', 'SlotBooked', 'SlotPlaceReturned'],
  change: ({ type, data }) => {
    if (type === 'SlotOpened') return [{ key: data.slot, apply: () => ({ ...data, taken: 0 }) }];
    const step = type === 'SlotBooked' ? 1 : -1;
    return [{ key: data.slot, apply: (row) => row && { ...row, taken: row.taken + step } }];
  },
};
