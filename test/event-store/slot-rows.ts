import type { RowProjection } from '../../src/shared/event-store/projection.js';
import type { PlaceEvent } from './slot.js';

export interface SlotRow {
  slot: string;
  capacity: number;
  bookedTickets: readonly string[];
  openedAt: string;
}

/** A read model of slots, which announces how many places are taken. */
export const slotRows: RowProjection<SlotRow, PlaceEvent> = {
  name: 'slot-rows',
  table: 'slot_row',
  key: 'slot',
  types: ['PlacesOpened', 'PlaceBooked'],
  change: (event) => [
    {
      key: event.data.slot,
      apply: (row) => {
        if (event.type === 'PlacesOpened')
          return {
            slot: event.data.slot,
            capacity: event.data.capacity,
            bookedTickets: [],
            openedAt: event.recordedAt.toISOString(),
          };
        return row && { ...row, bookedTickets: [...row.bookedTickets, event.data.ticket] };
      },
    },
  ],
  announce: (changes) =>
    changes.map(({ key, after }) => ({ topic: `slot:${key}`, delta: { booked: after?.bookedTickets.length ?? 0 } })),
};

export const SLOT_TABLE = `CREATE TABLE slot_row (slot text PRIMARY KEY, capacity bigint NOT NULL, booked_tickets jsonb NOT NULL, opened_at timestamptz)`;
