import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { policyInputOf } from './policy-input-of.js';
import type { PolicyAt } from './policy-rules.js';
import type { TicketEvent } from './queue-events.js';
import { referenceTime } from './reference-time.js';
import { released, type SlotPlace } from './ticket-booking.js';
import { withdrawCall } from './ticket-call.js';
import { refuse } from './transfer-problems.js';
import type { TransferRules } from './transfer-rules.js';
import { isWaiting, ticketFold, type Ticket, type TicketState } from './ticket.js';

/** Where a ticket goes on. */
export interface TransferTo {
  readonly gate: Gate;
  readonly route: string;
  readonly code: string;
  /** A place in its hour at that gate; undefined when there is none, or it had none. */
  readonly place?: SlotPlace;
  readonly at: Date;
}

/** Whether the vehicle stands in a yard of its gate, before any lane. */
export function standsInYard(ticket: TicketState): boolean {
  return ticket !== undefined && (isWaiting(ticket.status) || ticket.status === 'CALLED');
}

/** Since when it counts as waiting, in milliseconds; undefined for who has not waited. The policy is that of its check-in. */
export function waitingFrom(ticket: TicketState, policyAt: PolicyAt): number | undefined {
  if (ticket?.status === 'TRANSFERRED' && ticket.heldReference !== undefined) return Date.parse(ticket.heldReference);
  if (!ticket || !standsInYard(ticket)) return undefined;
  const input = policyInputOf(ticket, true);
  return input && referenceTime(input, policyAt(new Date(input.checkedInAt)).tolerance);
}

/**
 * The reference time that a vehicle takes along, ISO: so much of its waiting time as the rule keeps lies before the
 * transfer. The way counts as waiting.
 */
export function keptReference(since: number, { keptSharePercent, keptAtMostHours }: TransferRules, at: Date): string {
  const waited = Math.max(0, at.getTime() - since);
  const kept = Math.min((waited * keptSharePercent) / 100, keptAtMostHours * 3_600_000);
  return new Date(at.getTime() - Math.floor(kept)).toISOString();
}

/**
 * A ticket goes on at another gate under a new code. Who waits keeps waiting time by the rule; a call is withdrawn without
 * penalty, and who had been set back or missed his calls begins there anew. A booking has its place there or is given back.
 * Throws `transfer-too-late` for who stands in a lane or is done.
 */
export function transferTicket(
  ticket: Ticket,
  to: TransferTo,
  rules: TransferRules,
  policyAt: PolicyAt,
): TicketEvent[] {
  if (ticket.status === 'ADMITTED' || ticket.status === 'DONE')
    throw refuse('transfer-too-late', { status: ticket.status });
  const since = waitingFrom(ticket, policyAt);
  const before = leaving(ticket, to);
  const left = before.reduce<TicketState>(ticketFold.evolve, ticket) ?? ticket;
  const { gate, route, code, at, place } = to;
  const was = {
    gate: ticket.facts.gate,
    route: ticket.facts.route,
    code: ticket.facts.code,
    status: left.status,
    ...(left.yard !== undefined && isWaiting(left.status) && { yard: left.yard }),
    ...(left.status === 'BOOKED' && left.booking && { slot: left.booking.slot }),
  };
  const moved: TicketEvent = {
    type: 'TicketTransferred',
    data: {
      ...ticket.facts,
      gate,
      route,
      code,
      at: at.toISOString(),
      was,
      status: isWaiting(left.status) ? 'TRANSFERRED' : left.status,
      ...(left.status === 'BOOKED' && left.booking && place && { ...place, bookedAt: left.booking.bookedAt }),
      ...(since !== undefined && {
        reference: keptReference(since, rules, at),
        keptUntil: plusMinutes(at, rules.arriveWithinHours * 60).toISOString(),
      }),
    },
  };
  return [...before, moved];
}

/** What ends at the gate that it leaves. */
function leaving(ticket: Ticket, { place, at }: TransferTo): TicketEvent[] {
  if (ticket.status === 'CALLED') return withdrawCall(ticket, 'GATE_CHANGED', at);
  return ticket.status === 'BOOKED' && !place ? released(ticket, 'GATE_CHANGED', at) : [];
}
