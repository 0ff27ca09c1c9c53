import { calendarAt, calendarFor, namesGoods, touches, type ClosedGoods } from '../gates/index.js';
import type { TicketEvent } from '../queue/index.js';
import { looking, type Rule } from './rule.js';
import type { World } from './world.js';

type Ticket<T extends TicketEvent['type']> = TicketEvent & { type: T };

/** Nobody is called into a closure that names his goods. */
export const noCallOfClosedGoods: Rule = {
  name: 'no-call-of-closed-goods',
  on: ['TicketCalled'],
  before: looking<Ticket<'TicketCalled'>>(({ data: { declaration, route, direction, at } }, world) => {
    const now = new Date(at);
    const calendar = world.calendar(route, direction, now);
    const open = calendarAt(calendar, now).mode !== 'CLOSED';
    const taken = calendarFor(calendar, now, world.carriedBy(declaration)).mode !== 'CLOSED';
    return open && !taken && 'called while what it carries was not taken';
  }),
};

type Closing = { closure: string; route: string; directions: string[]; from: string; to?: string } & ClosedGoods;

/** Nobody pays for a call in which a closure stood that touched him; closures of before were not known as one thing. */
export function noSetBackWhileClosed(): Rule {
  const closures = new Map<string, Closing>();
  return {
    name: 'no-set-back-while-closed',
    on: ['ClosureAnnounced', 'ClosureLifted', 'TicketSetBack', 'TicketNoShow'],
    before: ({ type, data }, world) => {
      if (type === 'ClosureAnnounced') return void closures.set((data as Closing).closure, data as Closing);
      if (type === 'ClosureLifted') {
        const { closure, at } = data as { closure: string; at: string };
        const known = closures.get(closure);
        return void (known && closures.set(closure, { ...known, to: at }));
      }
      const { declaration, route, direction, at } = data as Ticket<'TicketSetBack'>['data'];
      const calledAt = world.ticket(declaration)?.call?.calledAt ?? at;
      const carried = world.carriedBy(declaration);
      const over = [...closures.values()].find(
        (each) =>
          each.route === route &&
          each.directions.includes(direction) &&
          each.from <= at &&
          (each.to === undefined || each.to > calledAt) &&
          stillStood(each, route, direction, calledAt, at, world) &&
          touches(each, carried),
      );
      return over && `${type} though the route was closed to it by ${over.closure}`;
    },
  };
}

/** A closure for all may have been opened by a later announcement. */
function stillStood(
  closing: Closing,
  route: string,
  direction: 'EXPORT' | 'IMPORT',
  from: string,
  to: string,
  world: World,
): boolean {
  if (namesGoods(closing)) return true;
  return [from, closing.from, to].some(
    (at) => calendarAt(world.calendar(route, direction, new Date(at)), new Date(at)).mode === 'CLOSED',
  );
}

type Replanned = { closure: string; ticket: string; moved?: { from: Place; to: Place } };
type Place = { slot: string; hour: string };

/** A closure moves each booking once, and none past another of its route, direction and class. */
export function replanKeepsOrder(): Rule {
  const seen = new Map<string, Set<string>>();
  const last = new Map<string, { from: string; to: string }>();
  return {
    name: 'replan-keeps-order',
    on: ['ReplanOrdered', 'TicketReplanned'],
    before: ({ type, data }) => {
      const { closure, ticket, moved } = data as Replanned;
      if (type === 'ReplanOrdered') {
        seen.set(closure, new Set());
        for (const key of last.keys()) if (key.startsWith(`${closure} `)) last.delete(key);
        return undefined;
      }
      const tickets = seen.get(closure) ?? new Set<string>();
      seen.set(closure, tickets.add(ticket));
      if (!moved) return undefined;
      const [from, to] = [moved.from.hour, moved.to.hour];
      const line = `${closure} ${moved.to.slot.slice(0, moved.to.slot.lastIndexOf('.'))}`;
      const before = last.get(line);
      last.set(line, { from, to });
      const past = before && (from < before.from || to < before.to);
      return past && `${ticket} went from ${from} to ${to} after one from ${before.from} to ${before.to}`;
    },
  };
}

type Incident = { incident: string; yard?: string };

/** Nobody is called into a yard with an incident, or out of it; of lanes the incident itself says that they stand still. */
export function noCallPastAnIncident(): Rule {
  const yards = new Map<string, string>();
  return {
    name: 'no-call-past-an-incident',
    on: ['IncidentOpened', 'IncidentClosed', 'TicketCalled'],
    before: ({ type, data }, world) => {
      if (type !== 'TicketCalled') {
        const { incident, yard } = data as Incident;
        if (type === 'IncidentClosed') yards.delete(incident);
        else if (yard !== undefined) yards.set(incident, yard);
        return undefined;
      }
      const { declaration, lane } = data as Ticket<'TicketCalled'>['data'];
      const stopped = new Set(yards.values());
      const place = [lane, world.ticket(declaration)?.yard].find((each) => each !== undefined && stopped.has(each));
      return place !== undefined && `called while there was an incident in ${place}`;
    },
  };
}
