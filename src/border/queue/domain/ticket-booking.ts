import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Tolerance } from './policy-rules.js';
import type { ReleaseReason, TicketEvent, TicketFacts, TicketStatus } from './queue-events.js';
import type { SlotRules } from './slot-rules.js';
import { refuse } from './slot-problems.js';
import { isOver, tagOf, type Ticket, type TicketState } from './ticket.js';

const HOUR_MS = 3_600_000;

/** A place of an hour, as it is booked. `hour` is an ISO instant. */
export interface SlotPlace {
  readonly slot: string;
  readonly hour: string;
  /** ISO instant: not seen by then, the booking ends. */
  readonly lapsesAt: string;
}

/** Throws `already-booked` while the declaration has a ticket that has not ended. */
export function bookTicket(state: TicketState, facts: TicketFacts, place: SlotPlace): TicketEvent[] {
  if (state && state.status !== 'RELEASED') throw refuse('already-booked');
  return [{ type: 'TicketBooked', data: { ...facts, ...place } }];
}

/** Throws `booking-over` unless the ticket is a booking. */
export function requireBooking(ticket: Ticket): NonNullable<Ticket['booking']> {
  if (ticket.status !== 'BOOKED' || !ticket.booking) throw refuse('booking-over', { status: ticket.status });
  return ticket.booking;
}

/** Throws `booking-over`, `same-hour`, `moves-used`, `move-too-far`. */
export function moveTicket(ticket: Ticket, to: SlotPlace, rules: SlotRules, at: Date): TicketEvent[] {
  const { slot: from, firstHour, moves } = requireBooking(ticket);
  if (to.slot === from) throw refuse('same-hour');
  // A closure took its hour and found it none: it takes what opens, and that is no move of its own.
  if (ticket.owed) return [{ type: 'TicketMoved', data: { ...tagOf(ticket, at), from, ...to, free: false } }];
  if (moves >= rules.freeMoves) throw refuse('moves-used', { moves: rules.freeMoves });
  const distance = Math.abs(Date.parse(to.hour) - Date.parse(firstHour));
  if (distance > rules.moveWithinHours * HOUR_MS) throw refuse('move-too-far', { hours: rules.moveWithinHours });
  return [{ type: 'TicketMoved', data: { ...tagOf(ticket, at), from, ...to, free: true } }];
}

/** A closure moves a booking, or its move is taken back: no move of the firm's own, no penalty. */
export function moveByClosure(
  ticket: Ticket,
  to: SlotPlace,
  closure: string,
  undone: boolean,
  at: Date,
): TicketEvent[] {
  const { slot: from } = requireBooking(ticket);
  const why = { closure, ...(undone && { undone: true as const }) };
  return [{ type: 'TicketMoved', data: { ...tagOf(ticket, at), from, ...to, free: false, ...why } }];
}

/** A closure found no other hour for a booking. */
export function owePlace(ticket: Ticket, closure: string, at: Date): TicketEvent[] {
  const { hour } = requireBooking(ticket);
  return [{ type: 'PlaceOwed', data: { ...tagOf(ticket, at), closure, hour } }];
}

const GIVEN_BACK_FROM: readonly TicketStatus[] = ['BOOKED', 'WAITING', 'HOLDING', 'TRANSFERRED'];

/** The firm gives its place back, before any call. Throws `booking-over`. */
export function giveBack(ticket: Ticket, at: Date): TicketEvent[] {
  if (!GIVEN_BACK_FROM.includes(ticket.status)) throw refuse('booking-over', { status: ticket.status });
  return released(ticket, 'GIVEN_BACK', at);
}

/** Its declaration ended. Nothing when the ticket has ended, or stands in a lane or behind it. */
export function releaseTicket(state: TicketState, at: Date): TicketEvent[] {
  if (!state || isOver(state.status) || state.status === 'ADMITTED') return [];
  return released(state, 'DECLARATION_ENDED', at);
}

/** What the calendar says of a booked hour that has passed. */
export interface PassedHour {
  /** The route was closed at some time in it. */
  readonly closedThen: boolean;
  /** ISO instant at which the route opens again; undefined when it is open now. */
  readonly closedUntil?: string;
}

/** A place in an hour with the end of its booking. */
export function placeIn(slot: string, hour: Date, tolerance: Tolerance, rules: SlotRules): SlotPlace {
  const start = hour.toISOString();
  return { slot, hour: start, lapsesAt: lapsesAt(start, tolerance, rules).toISOString() };
}

/** When a booking whose vehicle was never seen ends: its tolerance and a grace after it are over. `hour` is an ISO instant. */
export function lapsesAt(hour: string, tolerance: Tolerance, rules: SlotRules): Date {
  return plusMinutes(new Date(hour), tolerance.lateMinutes + rules.lapseGraceMinutes);
}

/**
 * The hour of a booking has passed and nobody came. A gate that was closed in that hour costs nobody his place, and
 * nothing lapses while the route is closed: it is looked at again when it opens. Nothing when it has moved or checked in.
 */
export function lapseBooking(state: TicketState, hour: string, passed: PassedHour, at: Date): TicketEvent[] {
  if (state?.status !== 'BOOKED' || state.booking?.hour !== hour || passed.closedThen) return [];
  const until = passed.closedUntil;
  if (until === undefined) return released(state, 'SLOT_LAPSED', at);
  return [{ type: 'BookingKept', data: { ...tagOf(state, at), hour, until } }];
}

/** Ends a ticket that stands in no lane, with the place or the call that it has. */
export function released(ticket: Ticket, why: ReleaseReason, at: Date): TicketEvent[] {
  const { status: from, booking, call } = ticket;
  const slot = from === 'BOOKED' && booking ? { slot: booking.slot } : {};
  const lane = call ? { lane: call.lane } : {};
  return [{ type: 'TicketReleased', data: { ...tagOf(ticket, at), ...slot, ...lane, from, why } }];
}
