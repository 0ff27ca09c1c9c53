import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { carrierOfTicket } from '../../domain/ticket.js';

/** A ticket of a carrier at the moment that it stands for. */
export interface CarrierTicketRow {
  readonly ticket: string;
  readonly carrier: string;
  /** ISO instant. */
  readonly at: string;
}

type Watched = Extract<
  TicketEvent,
  { type: 'TicketBooked' | 'TicketIssuedLive' | 'TicketMoved' | 'TicketFactsChanged' | 'TicketReleased' }
>;

/** Against what a carrier's no-shows are measured: its booked and live tickets; what was given back or lapsed is none. */
export const carrierTickets: RowProjection<CarrierTicketRow, Watched> = {
  name: 'carrier-ticket',
  table: 'carrier_ticket',
  key: 'ticket',
  types: ['TicketBooked', 'TicketIssuedLive', 'TicketMoved', 'TicketFactsChanged', 'TicketReleased'],
  change: ({ type, data }) => {
    const key = data.ticket;
    switch (type) {
      case 'TicketReleased':
        return [{ key, apply: () => undefined }];
      case 'TicketMoved':
        return [{ key, apply: (row) => row && { ...row, at: data.hour } }];
      case 'TicketFactsChanged':
        return [{ key, apply: (row) => row && { ...row, carrier: data.carrier ?? row.carrier } }];
      default: {
        const at = type === 'TicketBooked' ? data.hour : data.at;
        return [{ key, apply: () => ({ ticket: key, carrier: carrierOfTicket(data), at }) }];
      }
    }
  },
};
