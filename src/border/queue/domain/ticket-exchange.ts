import { refuse } from './exchange-problems.js';
import { policyInputOf } from './policy-input-of.js';
import type { PolicyAt } from './policy-rules.js';
import type { TicketEvent } from './queue-events.js';
import { referenceTime } from './reference-time.js';
import { refuse as refuseTicket } from './ticket-problems.js';
import { tagOf, type Ticket } from './ticket.js';

/** What two places must have in common: the same lanes call them, in the same turn of the same class. */
const ALIKE = ['gate', 'direction', 'route', 'class', 'cargo'] as const;

/** The reference time of a waiting ticket, by the policy that was in force when it checked in; ISO. Throws `not-waiting`. */
export function referenceOf(ticket: Ticket, policyAt: PolicyAt): string {
  const input = policyInputOf(ticket, true);
  if (ticket.status !== 'WAITING' || !input) throw refuseTicket('not-waiting', { status: ticket.status });
  return new Date(referenceTime(input, policyAt(new Date(input.checkedInAt)).tolerance)).toISOString();
}

/**
 * Each ticket takes the other's reference time; all else stays its own. A penalty is not escaped by it: who was set back
 * keeps his place. Throws `not-waiting`, `exchange-not-alike`, `exchange-after-set-back`.
 */
export function exchangePlaces(
  one: Ticket,
  other: Ticket,
  policyAt: PolicyAt,
  at: Date,
): { readonly one: TicketEvent[]; readonly other: TicketEvent[] } {
  const [first, second] = [referenceOf(one, policyAt), referenceOf(other, policyAt)];
  const difference = differenceOf(one, other);
  if (difference) throw refuse('exchange-not-alike', { difference });
  for (const { setBacks, facts } of [one, other])
    if (setBacks > 0) throw refuse('exchange-after-set-back', { code: facts.code });
  return { one: [exchanged(one, other, second, first, at)], other: [exchanged(other, one, first, second, at)] };
}

function differenceOf(one: Ticket, other: Ticket): string | undefined {
  if (one.facts.ticket === other.facts.ticket) return 'ticket';
  if (one.stage !== other.stage) return 'stage';
  return ALIKE.find((member) => one.facts[member] !== other.facts[member]);
}

function exchanged(ticket: Ticket, { facts }: Ticket, reference: string, was: string, at: Date): TicketEvent {
  return { type: 'PlacesExchanged', data: { ...tagOf(ticket, at), with: facts.ticket, reference, was } };
}
