import type { StreamOf } from '../../shared/event-store/types.js';
import { ticketOf } from '../queue/index.js';
import { reissuesFold, type Reissues } from './domain/pass.js';
import type { PassEvent } from './domain/pass-events.js';
import { ticketLifeFold, type TicketFact, type TicketLife } from './domain/ticket-life.js';

/** The stream of a ticket's passes, for histories. */
export function passStreamName(ticket: string): string {
  return `pass-${ticket}`;
}

/** What replaced the first pass of a ticket. */
export function passStream(ticket: string): StreamOf<Reissues, PassEvent> {
  return { stream: passStreamName(ticket), fold: reissuesFold };
}

/** The ticket of a declaration, whose id it bears, as far as its pass hangs on it. */
export function ticketLife(ticket: string): StreamOf<TicketLife, TicketFact> {
  return { stream: ticketOf(ticket).stream, fold: ticketLifeFold };
}
