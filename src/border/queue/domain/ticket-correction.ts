import type { TicketEvent } from './queue-events.js';
import { released } from './ticket-booking.js';
import { withdrawCall } from './ticket-call.js';
import { groupOf, isOver, tagOf, withDeclared, type DeclaredNow, type Ticket, type TicketState } from './ticket.js';

/** Whether a ticket says what its declaration says. */
export function agrees({ facts }: Ticket, now: DeclaredNow): boolean {
  return (
    facts.route === now.route &&
    facts.cargo === now.cargo &&
    facts.class === now.class &&
    (facts.vehicleCount ?? 1) === (now.vehicleCount ?? 1) &&
    facts.perishableDeadline === now.perishableDeadline
  );
}

/**
 * A ticket follows its corrected declaration and keeps its place: whoever waits waits on, a booking stays in the hour
 * where it was booked although its class is another now. A booking of another route is released, since its hour belongs
 * to that route. A call to a lane that does not take the vehicle as it is now is withdrawn without penalty.
 * @param laneTakes whether the lane that it was called to still takes it
 */
export function followDeclaration(state: TicketState, now: DeclaredNow, laneTakes: boolean, at: Date): TicketEvent[] {
  if (!state || isOver(state.status) || agrees(state, now)) return [];
  const { route, cargo, class: kind, vehicleCount } = state.facts;
  if (state.status === 'BOOKED' && route !== now.route) return released(state, 'ROUTE_CHANGED', at);
  const withdrawn = state.call && !laneTakes ? withdrawCall(state, 'DECLARATION_CORRECTED', at) : [];
  const tag = tagOf(withDeclared(state, now), at);
  const { perishableDeadline } = now;
  const changed: TicketEvent = {
    type: 'TicketFactsChanged',
    data: {
      ...tag,
      status: withdrawn.length > 0 ? 'WAITING' : state.status,
      was: { route, cargo, class: kind, ...groupOf(vehicleCount) },
      ...(perishableDeadline !== undefined && { perishableDeadline }),
    },
  };
  return [...withdrawn, changed];
}
