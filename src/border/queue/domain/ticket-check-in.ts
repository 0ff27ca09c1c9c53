import type { CargoKind, Direction, LaneKind, QueueClass, QueueStage } from '../../../shared/domain/place.js';
import type { Tolerance } from './policy-rules.js';
import type { TicketEvent, TicketFacts, TicketStatus, Witnessed } from './queue-events.js';
import { onTime } from './reference-time.js';
import { refuse } from './ticket-problems.js';
import { groupOf, tagOf, ticketFold, type Ticket, type TicketState } from './ticket.js';

/** A vehicle in a yard as its witness tells; `at`: when it was seen there. */
export interface CheckIn extends Witnessed {
  readonly yard: string;
  /** A park before the gate: it waits there for room in the gate yard. */
  readonly park?: boolean;
  /** What the declaration says now: a corrected cargo, class or number of cars counts from here on. */
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  readonly vehicleCount?: number;
  readonly at: Date;
}

/** What a ticket is whose vehicle is still to be seen here. */
const TO_COME: readonly TicketStatus[] = ['BOOKED', 'NO_SHOW', 'TRANSFERRED'];

/** The lanes that a vehicle waits for first: exports for the border, imports for a bay. */
export function firstLane(direction: Direction): LaneKind {
  return direction === 'EXPORT' ? 'BORDER' : 'BAY';
}

/**
 * What a vehicle waits for where it was seen. An export in a park waits for room in the gate; an import comes from the
 * border, for it a park is a yard like others.
 */
export function firstStage(direction: Direction, park = false): QueueStage {
  return park && direction === 'EXPORT' ? 'YARD' : firstLane(direction);
}

/**
 * A vehicle is seen in a yard: a booking begins to wait, a vehicle without one gets a live ticket from `live`, and a
 * no-show queues anew. Throws `already-checked-in`, `ticket-over`.
 */
export function checkInTicket(
  state: TicketState,
  live: TicketFacts,
  seen: CheckIn,
  tolerance: Tolerance,
): TicketEvent[] {
  if (state?.status === 'DONE') throw refuse('ticket-over', { status: state.status });
  const fresh = !state || state.status === 'RELEASED';
  if (!fresh && !TO_COME.includes(state.status)) {
    throw refuse('already-checked-in', { status: state.status });
  }
  const issued: TicketEvent[] = fresh ? [{ type: 'TicketIssuedLive', data: live }] : [];
  const ticket = issued.reduce(ticketFold.evolve, state);
  if (!ticket) throw refuse('ticket-over', { status: 'DONE' });
  const { yard, park, cargo, class: kind, vehicleCount, at } = seen;
  const booked = ticket.status === 'BOOKED' ? ticket.booking : undefined;
  const { vehicleCount: _, ...tag } = tagOf(ticket, at);
  const data = {
    ...tag,
    cargo,
    class: kind,
    ...groupOf(vehicleCount),
    yard,
    stage: firstStage(ticket.facts.direction, park),
    onTime: booked === undefined || onTime(booked.hour, at.toISOString(), tolerance),
    ...witnessOf(seen),
  };
  return [...issued, { type: 'TicketCheckedIn', data }];
}

/** Whether it has checked in at a park and was not seen in the gate yard since. */
export function comesFromPark(ticket: TicketState): ticket is Ticket & { readonly yard: string } {
  return ticket?.stage === 'YARD' && (ticket.status === 'HOLDING' || ticket.status === 'CALLED');
}

/**
 * A vehicle from a park is seen in a gate yard: it waits for its lane from now on, ranked as if it had come there first.
 * Throws `held-in-park` when it was not called, `called-to-other-yard`.
 */
export function reachYard(
  ticket: Ticket & { readonly yard: string },
  seen: Pick<CheckIn, 'yard' | 'witness' | 'read' | 'at'>,
): TicketEvent[] {
  const { yard, at } = seen;
  // Seen there before it was called, it had left its park uncalled.
  const called = ticket.status === 'CALLED' && ticket.call !== undefined && ticket.call.calledAt <= at.toISOString();
  if (!called || !ticket.call) throw refuse('held-in-park', { park: ticket.yard });
  if (ticket.call.lane !== yard) throw refuse('called-to-other-yard', { yard: ticket.call.lane });
  const stage = firstLane(ticket.facts.direction);
  return [{ type: 'YardReached', data: { ...tagOf(ticket, at), yard, from: ticket.yard, stage, ...witnessOf(seen) } }];
}

/** What an event says of who saw it. */
export function witnessOf({ witness, read }: Witnessed): Witnessed {
  return { witness, ...(read !== undefined && { read }) };
}
