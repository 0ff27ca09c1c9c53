import type { Fold } from '../../../shared/domain/decider.js';
import type { Gate, QueueStage } from '../../../shared/domain/place.js';
import type { CallAnswer, TicketEvent, TicketFacts, TicketStatus, TicketTag } from './queue-events.js';

/** A place of a slot. ISO instants. */
export interface Booking {
  readonly slot: string;
  readonly hour: string;
  readonly bookedAt: string;
  /** Moves are measured from here. */
  readonly firstHour: string;
  readonly moves: number;
}

/** A call that is not over. ISO instants. */
export interface OpenCall {
  readonly lane: string;
  readonly call: number;
  readonly calledAt: string;
  readonly arriveBy: string;
  readonly answerBy: string;
  readonly answered?: CallAnswer;
  readonly overtaken: boolean;
}

/** A vehicle's place in the queue as its stream tells it. */
export interface Ticket {
  readonly facts: TicketFacts;
  readonly status: TicketStatus;
  readonly booking?: Booking;
  /** The place in an hour that it took and has not given back: also once it was seen, or did not come to its call. */
  readonly place?: string;
  /** The closure that moved its booking, and the hour (ISO) that it had. */
  readonly movedBy?: { readonly closure: string; readonly from: string; readonly at: string };
  /** A closure found no other hour for it: it may move to any, and is ranked by the one that it had. */
  readonly owed?: { readonly closure: string; readonly hour: string };
  /** Where it stands, or is on its way to. */
  readonly yard?: string;
  /** Sent to its yard from another and not seen there yet. */
  readonly diverted?: { readonly from: string; readonly reason: string; readonly at: string };
  readonly checkedInAt?: string;
  /** What it waits for, or the kind of lane that it was admitted to last. */
  readonly stage?: QueueStage;
  /** Since when it waits for this stage. */
  readonly waitingSince?: string;
  readonly setBackAt?: string;
  /** The reference time that it holds in place of its own, ISO. */
  readonly heldReference?: string;
  /** Not seen at its gate by then, it holds no reference time but its own, ISO. */
  readonly keptUntil?: string;
  /** The gate that it came from last, and its code there. */
  readonly cameFrom?: { readonly gate: Gate; readonly code: string };
  /** How often it did not come to its call in this stage. */
  readonly setBacks: number;
  readonly call?: OpenCall;
  readonly inLane?: { readonly lane: string; readonly since: string };
  /** When it left its last lane. */
  readonly vacatedAt?: string;
}

/** Undefined: the declaration has no ticket yet. */
export type TicketState = Ticket | undefined;

/** What every event of the ticket repeats. */
export function tagOf({ facts }: Ticket, at: Date): TicketTag {
  const { ticket, declaration, code, gate, route, direction, cargo, vehicleCount } = facts;
  const tag = { ticket, declaration, code, gate, route, direction, cargo, class: facts.class, at: at.toISOString() };
  return { ...tag, ...groupOf(vehicleCount) };
}

/** The size of a group as events carry it: nothing for a single vehicle. */
export function groupOf(vehicleCount = 1): Pick<TicketTag, 'vehicleCount'> {
  return vehicleCount > 1 ? { vehicleCount } : {};
}

/** The status of a ticket that waits: in a park for room in the gate yard, else for its lane. */
export function waitingStatus(stage: QueueStage | undefined): 'HOLDING' | 'WAITING' {
  return stage === 'YARD' ? 'HOLDING' : 'WAITING';
}

/** Whether it waits to be called, in a park or in the gate. */
export function isWaiting(status: TicketStatus): boolean {
  return status === 'WAITING' || status === 'HOLDING';
}

/** Whether it came to an end; a ticket that was given back may begin anew. */
export function isOver(status: TicketStatus): boolean {
  return status === 'DONE' || status === 'RELEASED';
}

export const ticketFold: Fold<TicketState, TicketEvent> = {
  initial: undefined,
  evolve: (state, event) => {
    if (event.type === 'TicketBooked') {
      const { slot, hour, lapsesAt: _, ...facts } = event.data;
      const booking = { slot, hour, bookedAt: facts.at, firstHour: hour, moves: 0 };
      return { facts, status: 'BOOKED', booking, place: slot, setBacks: 0 };
    }
    if (event.type === 'TicketIssuedLive') return { facts: event.data, status: 'WAITING', setBacks: 0 };
    // The gate that it goes to meets it with this event.
    if (event.type === 'TicketTransferred') return transferred(event.data);
    return state && later(state, event);
  },
};

type LaterEvent = Exclude<TicketEvent, { type: 'TicketBooked' | 'TicketIssuedLive' | 'TicketTransferred' }>;

function transferred(data: Extract<TicketEvent, { type: 'TicketTransferred' }>['data']): Ticket {
  const { was, status, slot, hour, lapsesAt: _, bookedAt, reference, keptUntil, ...facts } = data;
  const booked = slot !== undefined && hour !== undefined && bookedAt !== undefined;
  return {
    facts,
    status,
    setBacks: 0,
    cameFrom: { gate: was.gate, code: was.code },
    ...(booked && { booking: { slot, hour, bookedAt, firstHour: hour, moves: 0 }, place: slot }),
    ...(reference !== undefined && { heldReference: reference }),
    ...(keptUntil !== undefined && { keptUntil }),
  };
}

function later(ticket: Ticket, event: LaterEvent): Ticket {
  const { call, ...rest } = ticket;
  switch (event.type) {
    case 'TicketMoved': {
      const { slot, hour, free, closure, undone, at } = event.data;
      const { booking, movedBy: _, owed: __, ...bare } = ticket;
      if (!booking) return ticket;
      const moved = { ...booking, slot, hour, moves: booking.moves + (free ? 1 : 0) };
      // Moves of its own are measured from where the closure put it.
      if (closure === undefined) return { ...bare, booking: moved, place: slot };
      const movedBy = !undone && { movedBy: { closure, from: booking.hour, at } };
      return { ...bare, booking: { ...moved, firstHour: hour }, place: slot, ...movedBy };
    }
    case 'PlaceOwed':
      return { ...ticket, owed: { closure: event.data.closure, hour: event.data.hour } };
    case 'TicketReleased': {
      const { diverted: _, place: __, ...bare } = rest;
      return { ...bare, status: 'RELEASED' };
    }
    case 'BookingKept':
      return ticket;
    case 'TicketFactsChanged':
      return withDeclared(ticket, event.data);
    case 'TicketCheckedIn': {
      const { yard, stage, at, cargo, class: kind, vehicleCount } = event.data;
      const { vehicleCount: _, ...known } = ticket.facts;
      const facts = { ...known, cargo, class: kind, ...groupOf(vehicleCount) };
      const since = { checkedInAt: at, waitingSince: at };
      const { keptUntil, heldReference, ...seen } = rest;
      const owed = ticket.status === 'BOOKED' && ticket.owed && { heldReference: ticket.owed.hour };
      const held = heldReference !== undefined && !(keptUntil !== undefined && at > keptUntil) && { heldReference };
      return { ...seen, ...owed, ...held, facts, status: waitingStatus(stage), yard, stage, ...since, setBacks: 0 };
    }
    case 'YardReached':
      // Checked in, it was in the park: what it is ranked by stays.
      return { ...rest, status: 'WAITING', yard: event.data.yard, stage: event.data.stage, setBacks: 0 };
    case 'TicketCalled': {
      const { lane, call: number, at, arriveBy, answerBy } = event.data;
      const open = { lane, call: number, calledAt: at, arriveBy, answerBy, overtaken: false };
      return { ...ticket, status: 'CALLED', call: open };
    }
    case 'CallAnswered':
      return call ? { ...ticket, call: { ...call, answered: event.data.how } } : ticket;
    case 'TicketOvertaken':
      return call ? { ...ticket, call: { ...call, overtaken: true } } : ticket;
    case 'CallWithdrawn':
      return { ...rest, status: waitingStatus(ticket.stage) };
    case 'TicketDiverted': {
      const { yard, from, stage, reason, at } = event.data;
      const diverted = { from: ticket.diverted?.from ?? from, reason, at };
      return { ...rest, status: waitingStatus(stage), yard, stage, diverted };
    }
    case 'DivertedSeen': {
      const { diverted: _, ...there } = ticket;
      return there;
    }
    case 'PlacesExchanged':
      return { ...ticket, heldReference: event.data.reference };
    case 'TicketSetBack': {
      const { heldReference: _, ...bare } = rest;
      const status = waitingStatus(ticket.stage);
      return { ...bare, status, setBackAt: event.data.at, setBacks: ticket.setBacks + 1 };
    }
    case 'TicketNoShow': {
      // Whoever comes after all queues live: the booked hour is gone.
      const { booking: _, setBackAt: __, heldReference: ___, ...bare } = rest;
      return { ...bare, status: 'NO_SHOW', setBacks: 0 };
    }
    case 'TicketAdmitted': {
      const { lane, stage, at } = event.data;
      return { ...rest, status: 'ADMITTED', stage, inLane: { lane, since: at } };
    }
    case 'LaneVacated': {
      const { inLane: _, ...out } = ticket;
      return { ...out, vacatedAt: event.data.at };
    }
    case 'TicketAdvanced': {
      const { setBackAt: _, heldReference: __, ...bare } = rest;
      return { ...bare, status: 'WAITING', stage: event.data.stage, waitingSince: event.data.at, setBacks: 0 };
    }
    default: {
      // TicketDone
      const { inLane: _, ...out } = rest;
      return { ...out, status: 'DONE' };
    }
  }
}

/** What a declaration says now of that which a ticket took over from it. */
export type DeclaredNow = Pick<
  TicketFacts,
  'route' | 'cargo' | 'class' | 'vehicleCount' | 'perishableDeadline' | 'carrier'
> &
  Partial<Pick<TicketFacts, 'firm'>>;

/** On whom its place and its no-shows count. */
export function carrierOfTicket({ firm, carrier = firm }: TicketFacts): string {
  return carrier;
}

/** The ticket with what its declaration says now. A booked hour belongs to its route: on another it is gone. */
export function withDeclared(ticket: Ticket, now: DeclaredNow): Ticket {
  const { booking, ...rest } = ticket;
  const { perishableDeadline: _, vehicleCount: __, ...known } = ticket.facts;
  const { route, cargo, class: kind, vehicleCount, perishableDeadline, firm, carrier } = now;
  const facts = {
    ...known,
    route,
    cargo,
    class: kind,
    ...groupOf(vehicleCount),
    ...(perishableDeadline !== undefined && { perishableDeadline }),
    ...(firm !== undefined && { firm }),
    ...(carrier !== undefined && { carrier }),
  };
  return { ...rest, facts, ...(booking && route === known.route && { booking }) };
}
