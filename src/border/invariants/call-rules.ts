import { missingFor, type FieldStage } from '../declarations/index.js';
import { calendarAt } from '../gates/index.js';
import type { CallSheetEvent, TicketEvent, TicketStatus } from '../queue/index.js';
import { looking, type Rule } from './rule.js';
import type { World } from './world.js';

type Ticket<T extends TicketEvent['type']> = TicketEvent & { type: T };

/** From what a ticket may come to each of its events. */
const FROM: Partial<Record<TicketEvent['type'], readonly TicketStatus[]>> = {
  TicketBooked: ['RELEASED'],
  TicketIssuedLive: ['RELEASED'],
  TicketMoved: ['BOOKED'],
  PlaceOwed: ['BOOKED'],
  BookingKept: ['BOOKED'],
  TicketCheckedIn: ['BOOKED', 'WAITING', 'NO_SHOW', 'TRANSFERRED'],
  TicketTransferred: ['BOOKED', 'WAITING', 'HOLDING', 'NO_SHOW', 'RELEASED', 'TRANSFERRED'],
  TicketCalled: ['WAITING', 'HOLDING'],
  PlacesExchanged: ['WAITING', 'HOLDING'],
  YardReached: ['CALLED'],
  TicketDiverted: ['WAITING', 'HOLDING'],
  DivertedSeen: ['WAITING', 'HOLDING'],
  CallAnswered: ['CALLED'],
  CallWithdrawn: ['CALLED'],
  TicketOvertaken: ['CALLED'],
  TicketSetBack: ['CALLED'],
  TicketNoShow: ['CALLED'],
  TicketAdmitted: ['CALLED'],
  LaneVacated: ['ADMITTED'],
  TicketAdvanced: ['ADMITTED'],
};

/** Nothing is called twice, nobody is admitted who was not called, nobody leaves a lane in which he is not. */
export const onlyWhoWaitsIsCalled: Rule = {
  name: 'only-who-waits-is-called',
  on: Object.keys(FROM),
  before: looking<TicketEvent>(({ type, data }, world) => {
    const { status, diverted } = world.ticket(data.declaration) ?? {};
    if (type === 'TicketCalled' && diverted) return 'called on its way from yard to yard';
    const begins = type === 'TicketBooked' || type === 'TicketIssuedLive';
    if (status === undefined) return !begins && `${type} without a ticket`;
    return !FROM[type]?.includes(status) && `${type} while it was ${status}`;
  }),
};

/** Every call stands on its day's sheet and on its ticket alike. */
export function calledAsWritten(): Rule {
  const open = new Map<string, number>();
  const count = (key: string, by: number) => open.set(key, (open.get(key) ?? 0) + by);
  return {
    name: 'called-as-written',
    on: ['CallDecided', 'TicketCalled'],
    before: (event) => {
      const { type, data } = event as unknown as CallSheetEvent | Ticket<'TicketCalled'>;
      const { ticket, lane, asOf, rule } = data;
      return void count(`${ticket} to ${lane} by ${rule} as of ${asOf}`, type === 'CallDecided' ? 1 : -1);
    },
    *atRest() {
      for (const [call, balance] of open) {
        if (balance !== 0) yield [`ticket-${call}`, balance > 0 ? 'written, never called' : 'called, never written'];
      }
    },
  };
}

/** The hours of the border as they stand for a ticket at an instant. */
function hoursFor(
  { route, direction, at }: { route: string; direction: 'EXPORT' | 'IMPORT'; at: string },
  world: World,
) {
  return calendarAt(world.calendar(route, direction, new Date(at)), new Date(at));
}

/** No call into a closed interval, to a lane that is not open, or of a vehicle whose declaration does not stand. */
export const calledIntoTheOpen: Rule = {
  name: 'called-into-the-open',
  on: ['TicketCalled'],
  before: looking<Ticket<'TicketCalled'>>(({ data }, world) => {
    const { declaration, lane, stage, at } = data;
    const status = world.lane(lane, new Date(at))?.status;
    // Out of a park it goes to a yard first.
    if (stage !== 'YARD' && status !== 'OPEN') return `called to ${lane}, which was ${status}`;
    const declared = world.declaration(declaration);
    if (declared?.status !== 'ACCEPTED') return `called while its declaration was ${declared?.status}`;
    if (stage === 'EXIT' && world.clearance(declaration)?.status !== 'CLEARED') return 'called to an exit, not cleared';
    const { mode, announcedAt = '' } = hoursFor(data, world);
    if (mode === 'CLOSED') return 'called while its route was closed';
    if (mode !== 'PREREGISTERED_ONLY') return undefined;
    const booked = world.ticket(declaration)?.booking?.bookedAt;
    const before = declared.acceptedAt !== undefined && declared.acceptedAt < announcedAt;
    return !(before && booked !== undefined && booked < announcedAt) && 'called, not registered before';
  }),
};

/** Nobody checks in without an accepted declaration, an import not before it has entered. */
export const checksInAccepted: Rule = {
  name: 'checks-in-accepted',
  on: ['TicketCheckedIn'],
  before: looking<Ticket<'TicketCheckedIn'>>(({ data: { declaration, direction } }, world) => {
    const status = world.declaration(declaration)?.status;
    if (status !== 'ACCEPTED') return `checked in while its declaration was ${status}`;
    return direction === 'IMPORT' && world.clearance(declaration)?.crossedAt === undefined && 'checked in, not entered';
  }),
};

/** What a camera read once checks one vehicle in, and checked one in where it says so. */
export function readChecksInOnce(): Rule {
  const used = new Map<string, string>();
  const matched = new Map<string, string>();
  return {
    name: 'read-checks-in-once',
    on: ['TicketCheckedIn', 'YardReached', 'PlateReadMatched'],
    before: ({ type, data }) => {
      const { read, declaration } = data as { read?: string; declaration: string };
      if (read === undefined) return undefined;
      const before = (type === 'PlateReadMatched' ? matched : used).get(read);
      (type === 'PlateReadMatched' ? matched : used).set(read, declaration);
      return before !== undefined && `read ${read} was used before, for ${before}`;
    },
    *atRest() {
      for (const [read, declaration] of matched)
        if (used.get(read) !== declaration)
          yield [`plate-read-${read}`, `matched ${declaration}, which it did not check in`];
      for (const [read, declaration] of used)
        if (!matched.has(read)) yield [`ticket-${declaration}`, `checked in by read ${read}, which does not say so`];
    },
  };
}
/** A vehicle is seen, called and admitted at the gate that it is declared for at that moment, also after a transfer. */
export const oneGateAtATime: Rule = {
  name: 'one-gate-at-a-time',
  on: ['TicketCheckedIn', 'TicketCalled', 'TicketAdmitted'],
  before: looking<Ticket<'TicketCheckedIn' | 'TicketCalled' | 'TicketAdmitted'>>(({ type, data }, world) => {
    const gate = world.declaration(data.declaration)?.facts.gate;
    return gate !== undefined && gate !== data.gate && `${type} at ${data.gate}, declared for ${gate}`;
  }),
  *atRest(world) {
    for (const [id, { status, facts }] of world.declarations()) {
      const gate = world.clearance(id)?.gate;
      if (status === 'ACCEPTED' && gate !== undefined && gate !== facts.gate)
        yield [`clearance-${id}`, `checked at ${gate}, declared for ${facts.gate}`];
    }
  },
};

/** Nobody is admitted to a lane that is not open, without a declaration that stands, or to an exit uncleared. */
export const admittedAsItStands: Rule = {
  name: 'admitted-as-it-stands',
  on: ['TicketAdmitted'],
  before: looking<Ticket<'TicketAdmitted'>>(({ data: { declaration, lane, stage, at } }, world) => {
    const status = world.lane(lane, new Date(at))?.status;
    if (status !== 'OPEN') return `admitted to ${lane}, which was ${status}`;
    const declared = world.declaration(declaration)?.status;
    if (declared !== 'ACCEPTED') return `admitted while its declaration was ${declared}`;
    return stage === 'EXIT' && world.clearance(declaration)?.status !== 'CLEARED' && 'admitted to an exit, not cleared';
  }),
};

const NEEDED_BY: Partial<Record<TicketEvent['type'], FieldStage>> = {
  TicketBooked: 'BOOK',
  TicketCheckedIn: 'CHECK_IN',
  TicketCalled: 'CALL',
  TicketAdmitted: 'ADMIT',
};

/** No step is taken by a vehicle whose declaration does not tell what that step needs; customs' own finds count as told. */
export const toldByItsStep: Rule = {
  name: 'told-by-its-step',
  on: Object.keys(NEEDED_BY),
  before: looking<TicketEvent>(({ type, data: { declaration } }, world) => {
    const stage = NEEDED_BY[type];
    const declared = world.declaration(declaration);
    if (!stage || !declared) return undefined;
    const found = world.customsOn(declaration).length > 0;
    const missing = missingFor(declared.facts, stage).filter(({ path }) => !(found && path === 'customsDeclarations'));
    return missing.length > 0 && `${type} without ${missing.map(({ path }) => path).join(', ')}`;
  }),
};

const DAY_MS = 24 * 3_600_000;
type Place = { lane: string; ticket: string; at: string };

/** A lane holds one vehicle, over midnight too, but none for longer than the whole next day. */
export function laneHoldsOne(): Rule {
  const standing = new Map<string, Place>();
  return {
    name: 'lane-holds-one',
    on: ['LanePlaceTaken', 'LanePlaceFreed'],
    before: ({ type, data }) => {
      const place = data as Place;
      const before = standing.get(place.lane);
      if (type === 'LanePlaceFreed') {
        if (before?.ticket === place.ticket) standing.delete(place.lane);
        return undefined;
      }
      standing.set(place.lane, place);
      const since = before && Date.parse(place.at) - Date.parse(before.at);
      return since !== undefined && since < DAY_MS && `${place.ticket} admitted while ${before?.ticket} stood there`;
    },
    *atRest(world) {
      for (const { lane, ticket } of standing.values()) {
        const status = world.ticket(ticket)?.status;
        if (status === 'DONE' || status === 'RELEASED') yield [`lane ${lane}`, `held by ${ticket}, which is ${status}`];
      }
    },
  };
}

/** A ticket says what its declaration says, ends with it, and waits for an exit once its import is cleared. */
export const ticketFollows: Rule = {
  name: 'ticket-follows',
  on: [],
  *atRest(world) {
    for (const [id, { status, facts }] of world.declarations()) {
      const ticket = world.ticket(id);
      if (!ticket || ticket.status === 'DONE' || ticket.status === 'RELEASED') continue;
      const ended = status !== 'ACCEPTED' && status !== 'SUBMITTED' && status !== 'NEEDS_CORRECTION';
      if (ended && ticket.status !== 'ADMITTED') yield [`ticket-${id}`, `${ticket.status} though declared ${status}`];
      const { gate, route, cargo } = ticket.facts;
      const same = gate === facts.gate && route === facts.route;
      const follows = ended || (same && cargo === facts.cargo && ticket.facts.class === facts.class);
      if (!follows) yield [`ticket-${id}`, `${route} ${cargo} ${ticket.facts.class}, declared otherwise`];
      const inBay = ticket.stage === 'BAY' && ticket.status === 'ADMITTED' && ticket.inLane === undefined;
      if (inBay && world.clearance(id)?.status === 'CLEARED')
        yield [`ticket-${id}`, 'cleared, not waiting for an exit'];
    }
  },
};

/** A vehicle has one place in a yard; whoever has gone has none. */
export function yardPlaceOnce(): Rule {
  const places = new Map<string, Set<string>>();
  return {
    name: 'yard-place-once',
    on: ['YardPlaceTaken', 'YardPlaceFreed'],
    before: ({ type, data }) => {
      const { yard, ticket } = data as { yard: string; ticket: string };
      const there = places.get(yard) ?? new Set<string>();
      places.set(yard, there);
      if (type === 'YardPlaceFreed') return !there.delete(ticket) && `${ticket} gave back a place that it had not`;
      const twice = there.has(ticket);
      there.add(ticket);
      return twice && `${ticket} took a second place in ${yard}`;
    },
    *atRest(world) {
      for (const [yard, there] of places) {
        for (const ticket of there) {
          const status = world.ticket(ticket)?.status;
          if (status === 'DONE' || status === 'RELEASED') yield [`yard ${yard}`, `a place for ${ticket}, ${status}`];
        }
      }
    },
  };
}
