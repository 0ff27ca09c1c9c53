import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { PassEvent } from '../domain/pass-events.js';
import type { TicketFact } from '../domain/ticket-life.js';

export interface EndedPassRow {
  readonly ticket: string;
  readonly code: string;
  readonly gate: string;
  /** Of the pass that counted last. */
  readonly number: number;
  /** Passes up to this number are over; 0: none. */
  readonly endedThrough: number;
  readonly endedAt: string | null;
  readonly position: number;
}

type Fact = PassEvent | TicketFact;

/** Up to which number the passes of a ticket are over. */
export const endedPasses: RowProjection<EndedPassRow, Fact> = {
  name: 'ended-pass',
  table: 'ended_pass',
  key: 'ticket',
  types: ['TicketBooked', 'TicketIssuedLive', 'TicketReleased', 'TicketTransferred', 'TicketDone', 'PassReissued'],
  change: ({ type, data, position }) => [
    {
      key: data.ticket,
      apply: (row) => {
        const { ticket, code, gate, at } = data;
        if (type === 'TicketBooked' || type === 'TicketIssuedLive') {
          const none = { endedThrough: 0, endedAt: null, position };
          return { ...none, ...row, ticket, code, gate, number: (row?.number ?? 0) + 1 };
        }
        if (!row) return undefined;
        if (type === 'TicketTransferred') return { ...row, code, gate, position };
        const number = type === 'PassReissued' ? data.number : row.number;
        const endedThrough = type === 'PassReissued' ? number - 1 : number;
        return { ...row, number, endedThrough, endedAt: at, position };
      },
    },
  ],
};
