import type { LaneKind } from '../../../shared/domain/place.js';
import type { TicketEvent } from './queue-events.js';
import { refuse } from './ticket-problems.js';
import { requireCall } from './ticket-call.js';
import { isOver, tagOf, type OpenCall, type Ticket, type TicketState } from './ticket.js';

/** Throws `not-called`: whoever comes before the call is sent back, and who was called to the gate yard goes there. */
export function admitTicket(ticket: Ticket, lane: string, stage: LaneKind, at: Date): TicketEvent[] {
  requireLaneCall(ticket);
  return [{ type: 'TicketAdmitted', data: { ...tagOf(ticket, at), lane, stage } }];
}

/** The call to a lane; throws `not-called`. */
export function requireLaneCall(ticket: Ticket): OpenCall {
  if (ticket.stage === 'YARD') throw refuse('not-called', { status: ticket.status });
  return requireCall(ticket);
}

/** Throws `not-in-lane`. */
export function vacateLane(ticket: Ticket, lane: string, at: Date): TicketEvent[] {
  if (ticket.inLane?.lane !== lane || !ticket.stage || ticket.stage === 'YARD') throw refuse('not-in-lane', { lane });
  return [{ type: 'LaneVacated', data: { ...tagOf(ticket, at), lane, stage: ticket.stage } }];
}

/**
 * An import that has left its bay and is cleared waits for an exit. Nothing as long as one of the two is missing: whichever
 * comes last asks again; and nothing when it waits for an exit already. One that drove back out of an exit, because its
 * clearance was taken back there, waits for an exit again once it is cleared. It waits since both were so.
 * @param clearedAt ISO instant; undefined while it is not cleared
 */
export function advanceTicket(ticket: TicketState, clearedAt: string | undefined): TicketEvent[] {
  if (clearedAt === undefined || ticket?.status !== 'ADMITTED' || ticket.stage === 'BORDER') return [];
  if (ticket.inLane || ticket.vacatedAt === undefined) return [];
  const at = new Date(clearedAt > ticket.vacatedAt ? clearedAt : ticket.vacatedAt);
  return [{ type: 'TicketAdvanced', data: { ...tagOf(ticket, at), stage: 'EXIT' } }];
}

/** The journey is over for the queue; a lane that it still holds becomes free. Nothing when it had ended. */
export function endTicket(state: TicketState, at: Date): TicketEvent[] {
  if (!state || isOver(state.status)) return [];
  const { status: from, inLane, call } = state;
  const lane = inLane?.lane ?? call?.lane;
  const left = inLane ? vacateLane(state, inLane.lane, at) : [];
  return [...left, { type: 'TicketDone', data: { ...tagOf(state, at), from, ...(lane !== undefined && { lane }) } }];
}
