import type { TicketEvent } from './queue-events.js';
import { released } from './ticket-booking.js';
import { withdrawCall } from './ticket-call.js';
import {
  carrierOfTicket,
  groupOf,
  isOver,
  tagOf,
  waitingStatus,
  withDeclared,
  type DeclaredNow,
  type Ticket,
  type TicketState,
} from './ticket.js';

/** Whether a ticket says what its declaration says of that which decides where and when it is called. */
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
 * A booking whose new carrier has its places in that hour already is released too. With the firm that takes a walk-in
 * over its carrier is told, since nothing that counts on the carrier goes over with it.
 * @param laneTakes whether the lane that it was called to still takes it
 * @param shareLeft whether the carrier of now may have its place in the booked hour
 */
export function followDeclaration(
  state: TicketState,
  now: DeclaredNow,
  { laneTakes, shareLeft }: { readonly laneTakes: boolean; readonly shareLeft: boolean },
  at: Date,
): TicketEvent[] {
  if (!state || isOver(state.status)) return [];
  const carrier = now.carrier ?? carrierOfTicket(state.facts);
  const recarried = carrier !== carrierOfTicket(state.facts);
  const takenOver = now.firm !== undefined && now.firm !== state.facts.firm;
  if (agrees(state, now) && !recarried && !takenOver) return [];
  const { route, cargo, class: kind, vehicleCount } = state.facts;
  if (state.status === 'BOOKED' && route !== now.route) return released(state, 'ROUTE_CHANGED', at);
  if (state.status === 'BOOKED' && recarried && !shareLeft) return released(state, 'CARRIER_SHARE_USED', at);
  const withdrawn = state.call && !laneTakes ? withdrawCall(state, 'DECLARATION_CORRECTED', at) : [];
  const tag = tagOf(withDeclared(state, now), at);
  const { perishableDeadline } = now;
  const changed: TicketEvent = {
    type: 'TicketFactsChanged',
    data: {
      ...tag,
      status: withdrawn.length > 0 ? waitingStatus(state.stage) : state.status,
      was: { route, cargo, class: kind, ...groupOf(vehicleCount) },
      ...(perishableDeadline !== undefined && { perishableDeadline }),
      ...(takenOver && { firm: now.firm }),
      ...((recarried || takenOver) && { carrier }),
    },
  };
  return [...withdrawn, changed];
}
