import type { TicketEvent, TicketStatus, Witnessed } from './queue-events.js';
import { firstStage, witnessOf } from './ticket-check-in.js';
import { withdrawCall } from './ticket-call.js';
import { refuse } from './ticket-problems.js';
import { isWaiting, tagOf, waitingStatus, type Ticket, type TicketState } from './ticket.js';

/** Why vehicles are sent from yard to yard. */
export const DIVERSION_REASONS = ['YARD_FULL', 'FLOOD', 'INCIDENT', 'ROAD_BLOCKED', 'SORTING'] as const;
export type DiversionReason = (typeof DIVERSION_REASONS)[number];

export interface Diversion {
  readonly yard: string;
  /** The yard is a park before the gate. */
  readonly park: boolean;
  readonly reason: DiversionReason;
  readonly at: Date;
}

/**
 * A waiting vehicle is sent to another yard and keeps all that it is ranked by. A call is withdrawn first, without penalty;
 * an import that waits for an exit goes on waiting for one. Throws `not-waiting`, `already-in-that-yard`.
 */
export function divertTicket(ticket: Ticket, { yard, park, reason, at }: Diversion): TicketEvent[] {
  const { status, yard: from } = ticket;
  if (from === undefined || !(isWaiting(status) || status === 'CALLED')) throw refuse('not-waiting', { status });
  if (from === yard) throw refuse('already-in-that-yard', { yard });
  const stage = ticket.stage === 'EXIT' ? 'EXIT' : firstStage(ticket.facts.direction, park);
  const withdrawn = status === 'CALLED' ? withdrawCall(ticket, 'DIVERTED', at) : [];
  const now: TicketStatus = waitingStatus(stage);
  return [
    ...withdrawn,
    { type: 'TicketDiverted', data: { ...tagOf(ticket, at), yard, from, stage, reason, status: now } },
  ];
}

/** Whether it was sent to its yard and was not seen there yet. */
export function isOnItsWay(ticket: TicketState): ticket is Ticket & { readonly yard: string } {
  return ticket?.diverted !== undefined && isWaiting(ticket.status);
}

/** It is seen in the yard that it was sent to, never before it was sent: a sighting may be told late. Throws `diverted-to-other-yard` anywhere else. */
export function seeDiverted(
  ticket: Ticket & { readonly yard: string },
  seen: Witnessed & { readonly yard: string; readonly at: Date },
): TicketEvent[] {
  const { yard, diverted } = ticket;
  if (seen.yard !== yard) throw refuse('diverted-to-other-yard', { yard, reason: diverted?.reason ?? '' });
  const at = diverted && diverted.at > seen.at.toISOString() ? new Date(diverted.at) : seen.at;
  return [{ type: 'DivertedSeen', data: { ...tagOf(ticket, at), yard, ...witnessOf(seen) } }];
}
