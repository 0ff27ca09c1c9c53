import type { PolicyInput } from './policy-inputs.js';
import type { Ticket } from './ticket.js';

/**
 * What the policy sees of a ticket that is checked in; undefined before. An import that is cleared begins to wait anew,
 * for an exit: its booked hour was for the bay.
 * @param penalty whether its vehicle or carrier goes last after no-shows
 */
export function policyInputOf(ticket: Ticket, ready: boolean, penalty = false): PolicyInput | undefined {
  const { facts, stage, waitingSince, booking, setBackAt, heldReference } = ticket;
  if (!stage || waitingSince === undefined) return undefined;
  const { cargo, direction, route, perishableDeadline, acceptedAt } = facts;
  return {
    ticket: facts.ticket,
    class: facts.class,
    cargo,
    direction,
    route,
    stage,
    penalty,
    // On its way from yard to yard it is passed over and keeps its place.
    ready: ready && !ticket.diverted,
    checkedInAt: waitingSince,
    acceptedAt,
    ...(booking && { bookedAt: booking.bookedAt }),
    ...(booking && stage !== 'EXIT' && { slotHour: booking.hour }),
    ...(setBackAt !== undefined && { setBackAt }),
    ...(heldReference !== undefined && { heldReference }),
    ...(perishableDeadline !== undefined && { perishableDeadline }),
  };
}
