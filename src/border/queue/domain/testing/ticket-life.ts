import { plusMinutes } from '../../../../shared/domain/hanoi-time.js';
import type { Direction } from '../../../../shared/domain/place.js';
import { FIRST_POLICY } from '../policy-rules.js';
import type { TicketEvent, TicketFacts } from '../queue-events.js';
import { bookTicket } from '../ticket-booking.js';
import { callTicket, PUBLISHED_CALL_LIMITS } from '../ticket-call.js';
import { checkInTicket, comesFromPark, reachYard } from '../ticket-check-in.js';
import { admitTicket } from '../ticket-lane.js';
import { ticketFold, type Ticket, type TicketState } from '../ticket.js';

export const nine = new Date('2026-11-22T02:00:00.000Z');
/** Minutes after nine o'clock in Hanoi on 22 November 2026. */
export const at = (minutes: number) => plusMinutes(nine, minutes);
export const factsFor = (direction: Direction): TicketFacts => ({
  ticket: 't1',
  declaration: 't1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction,
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  firm: 'f1',
  acceptedAt: '2026-11-21T02:00:00.000Z',
  at: '2026-11-21T03:00:00.000Z',
});
export const slot = (hour: string) => ({
  slot: `HN-1119.EXPORT.PERISHABLE.${hour}`,
  hour: `${hour}:00:00.000Z`,
  lapsesAt: plusMinutes(new Date(`${hour}:00:00.000Z`), 240).toISOString(),
});

/** Goes through a ticket's life, each step deciding on what the steps before it did. */
export class Life {
  state: TicketState;
  last: TicketEvent[] = [];
  constructor(private readonly direction: Direction = 'EXPORT') {}

  next(decide: (ticket: Ticket) => TicketEvent[]): this {
    return this.take(decide(this.ticket));
  }
  booked(hour = '2026-11-22T02'): this {
    return this.take(bookTicket(this.state, factsFor(this.direction), slot(hour)));
  }
  checkedIn(minutes = 0): this {
    const seen = {
      yard: 'HN-XC',
      witness: 'YARD_SCAN' as const,
      cargo: 'FRUIT' as const,
      class: 'PERISHABLE' as const,
    };
    const live = factsFor(this.direction);
    return this.take(checkInTicket(this.state, live, { ...seen, at: at(minutes) }, FIRST_POLICY.tolerance));
  }
  heldInPark(minutes = 0): this {
    const seen = { witness: 'YARD_SCAN', cargo: 'FRUIT', class: 'PERISHABLE', at: at(minutes) } as const;
    const live = factsFor(this.direction);
    const park = { ...seen, yard: 'HN-PARK', park: true };
    return this.take(checkInTicket(this.state, live, park, FIRST_POLICY.tolerance));
  }
  reached(minutes: number, yard = 'HN-XC'): this {
    const ticket = this.state;
    if (!comesFromPark(ticket)) throw new Error('It does not come from a park');
    return this.take(reachYard(ticket, { yard, witness: 'YARD_SCAN', at: at(minutes) }));
  }
  called(minutes: number, lane = 'HN-E3', stage = this.ticket.stage ?? 'BORDER'): this {
    const call = { lane, stage, rule: 'CLASS_TURN', asOf: 7, at: at(minutes) };
    return this.next((ticket) => callTicket(ticket, call, PUBLISHED_CALL_LIMITS));
  }
  admitted(minutes: number, lane = 'HN-E3'): this {
    const stage = (ticket: Ticket) => (ticket.stage === 'BAY' || ticket.stage === 'EXIT' ? ticket.stage : 'BORDER');
    return this.next((ticket) => admitTicket(ticket, lane, stage(ticket), at(minutes)));
  }
  get ticket(): Ticket {
    if (!this.state) throw new Error('There is no ticket yet');
    return this.state;
  }
  get types(): string[] {
    return this.last.map(({ type }) => type);
  }
  private take(events: TicketEvent[]): this {
    this.last = events;
    this.state = events.reduce(ticketFold.evolve, this.state);
    return this;
  }
}
