import type { CargoKind, Direction, LaneKind, QueueClass } from '../../../shared/domain/place.js';
import type { Tolerance } from './policy-rules.js';
import type { CheckInWitness, TicketEvent, TicketFacts } from './queue-events.js';
import { onTime } from './reference-time.js';
import { refuse } from './ticket-problems.js';
import { groupOf, tagOf, ticketFold, type TicketState } from './ticket.js';

export interface CheckIn {
  readonly yard: string;
  readonly witness: CheckInWitness;
  /** What the declaration says now: a corrected cargo, class or number of cars counts from here on. */
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  readonly vehicleCount?: number;
  readonly at: Date;
}

/** The lanes that a vehicle waits for first: exports for the border, imports for a bay. */
export function firstStage(direction: Direction): LaneKind {
  return direction === 'EXPORT' ? 'BORDER' : 'BAY';
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
  if (!fresh && state.status !== 'BOOKED' && state.status !== 'NO_SHOW') {
    throw refuse('already-checked-in', { status: state.status });
  }
  const issued: TicketEvent[] = fresh ? [{ type: 'TicketIssuedLive', data: live }] : [];
  const ticket = issued.reduce(ticketFold.evolve, state);
  if (!ticket) throw refuse('ticket-over', { status: 'DONE' });
  const { yard, witness, cargo, class: kind, vehicleCount, at } = seen;
  const booked = ticket.status === 'BOOKED' ? ticket.booking : undefined;
  const { vehicleCount: _, ...tag } = tagOf(ticket, at);
  const data = {
    ...tag,
    cargo,
    class: kind,
    ...groupOf(vehicleCount),
    yard,
    stage: firstStage(ticket.facts.direction),
    onTime: booked === undefined || onTime(booked.hour, at.toISOString(), tolerance),
    witness,
  };
  return [...issued, { type: 'TicketCheckedIn', data }];
}
