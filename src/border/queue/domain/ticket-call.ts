import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { QueueStage } from '../../../shared/domain/place.js';
import type { MadeEstimate } from './estimate-hit.js';
import type { CallAnswer, TicketEvent } from './queue-events.js';
import { refuse } from './ticket-problems.js';
import { isWaiting, tagOf, type OpenCall, type Ticket, type TicketState } from './ticket.js';

/** How long a call waits, in minutes. */
export interface CallLimits {
  /** Not at the lane by then: others go before it. */
  readonly arrive: number;
  /** Not there by then: one round back, the second time a no-show. */
  readonly answer: number;
}

/** What holds at a gate whose supervisor has set nothing. */
export const PUBLISHED_CALL_LIMITS: CallLimits = { arrive: 10, answer: 60 };

export interface Call {
  /** A lane; from a park the gate yard. */
  readonly lane: string;
  readonly stage: QueueStage;
  readonly rule: string;
  readonly asOf: number;
  readonly at: Date;
  /** When it was told that it would be called. */
  readonly estimate?: MadeEstimate;
}

/** Throws `not-waiting`. */
export function callTicket(ticket: Ticket, call: Call, limits: CallLimits): TicketEvent[] {
  const { waitingSince } = ticket;
  if (!isWaiting(ticket.status) || ticket.stage !== call.stage || waitingSince === undefined) {
    throw refuse('not-waiting', { status: ticket.status });
  }
  if (ticket.diverted) throw refuse('on-its-way', { yard: ticket.yard ?? '' });
  const { at, ...choice } = call;
  const data = {
    ...tagOf(ticket, at),
    ...choice,
    call: ticket.setBacks + 1,
    arriveBy: plusMinutes(at, limits.arrive).toISOString(),
    answerBy: plusMinutes(at, limits.answer).toISOString(),
    waitedMinutes: Math.max(0, Math.floor((at.getTime() - Date.parse(waitingSince)) / 60_000)),
  };
  return [{ type: 'TicketCalled', data }];
}

/** Throws `not-called`. A better answer replaces a lesser one; the scan at the yard's exit is the best. */
export function answerCall(ticket: Ticket, how: CallAnswer, at: Date): TicketEvent[] {
  const { lane, answered } = requireCall(ticket);
  if (answered === how || answered === 'EXIT_SCAN') return [];
  const stage = ticket.stage === 'YARD' ? ({ stage: 'YARD' } as const) : {};
  return [{ type: 'CallAnswered', data: { ...tagOf(ticket, at), lane, how, ...stage } }];
}

/** Takes a call back; the vehicle waits on as if it had not been called. Throws `not-called`. */
export function withdrawCall(ticket: Ticket, reason: string, at: Date): TicketEvent[] {
  const { lane } = requireCall(ticket);
  return [{ type: 'CallWithdrawn', data: { ...tagOf(ticket, at), lane, reason } }];
}

/** The arrival limit has passed: nothing when this call was answered or is over, else overtaken. */
export function overtakeTicket(ticket: Ticket, calledAt: string, at: Date): TicketEvent[] {
  const call = sameCall(ticket, calledAt);
  if (!call || call.answered || call.overtaken) return [];
  return [{ type: 'TicketOvertaken', data: { ...tagOf(ticket, at), lane: call.lane } }];
}

/**
 * The answer limit has passed: back one round, the second time a no-show. Nothing when this call is over, or the
 * vehicle was seen leaving the yard: then it stands in the line before the lane. Who left a park has the road before him
 * and must be seen in the gate yard in time.
 */
export function endCallUnanswered(ticket: Ticket, calledAt: string, at: Date): TicketEvent[] {
  const call = sameCall(ticket, calledAt);
  if (!call || (call.answered === 'EXIT_SCAN' && ticket.stage !== 'YARD')) return [];
  const type = ticket.setBacks === 0 ? 'TicketSetBack' : 'TicketNoShow';
  return [{ type, data: { ...tagOf(ticket, at), lane: call.lane } }];
}

/** Its limit has passed while the gate was closed to it: the call is taken back, nobody pays for it. Nothing when it is over. */
export function endCallWhileClosed(ticket: Ticket, calledAt: string, at: Date): TicketEvent[] {
  return sameCall(ticket, calledAt) ? withdrawCall(ticket, 'ROUTE_CLOSED', at) : [];
}

/** By what a way is shut that somebody closed: for all, by an incident, or for the goods of a vehicle. */
export type ShutWay = 'ROUTE_CLOSED' | 'INCIDENT' | 'GOODS_CLOSED';

/**
 * A closure has begun while it was called: nobody comes through, wherever on his way he is, so he waits on with his place.
 * Nothing when it is not called, or no closure stands any more.
 */
export function withdrawShutCall(ticket: TicketState, way: ShutWay | undefined, at: Date): TicketEvent[] {
  return way === undefined || ticket?.status !== 'CALLED' ? [] : withdrawCall(ticket, way, at);
}

/**
 * Its clearance was taken back while it was called to an exit, where it would be turned away: it waits on with its place
 * and is called anew once it is cleared. Nothing when it is called elsewhere, has been admitted, or is cleared again.
 */
export function withdrawUnclearedCall(ticket: TicketState, cleared: boolean, at: Date): TicketEvent[] {
  if (cleared || ticket?.status !== 'CALLED' || ticket.stage !== 'EXIT') return [];
  return withdrawCall(ticket, 'CLEARANCE_FELL_BACK', at);
}

/** Throws `not-called`. */
export function requireCall(ticket: Ticket): OpenCall {
  if (ticket.status !== 'CALLED' || !ticket.call) throw refuse('not-called', { status: ticket.status });
  return ticket.call;
}

function sameCall(ticket: Ticket, calledAt: string): OpenCall | undefined {
  return ticket.status === 'CALLED' && ticket.call?.calledAt === calledAt ? ticket.call : undefined;
}
