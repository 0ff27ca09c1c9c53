import { fold } from '../../../shared/domain/decider.js';
import type { TicketEvent, TicketFacts } from './queue-events.js';
import { bookTicket } from './ticket-booking.js';
import { callTicket, PUBLISHED_CALL_LIMITS } from './ticket-call.js';
import { checkInTicket } from './ticket-check-in.js';
import { agrees, followDeclaration } from './ticket-correction.js';
import { FIRST_POLICY } from './policy-rules.js';
import { ticketFold, type DeclaredNow, type TicketState } from './ticket.js';

const at = new Date('2026-11-22T02:00:00.000Z');
const facts: TicketFacts = {
  ticket: 't1',
  declaration: 't1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  cargo: 'FRUIT',
  class: 'PERISHABLE',
  firm: 'f1',
  acceptedAt: '2026-11-21T02:00:00.000Z',
  at: '2026-11-21T03:00:00.000Z',
  perishableDeadline: '2026-11-25T00:00:00.000Z',
};
const asIs: DeclaredNow = facts;
const ordinary: DeclaredNow = { route: 'HN-1119', cargo: 'GENERAL', class: 'ORDINARY' };
const otherRoute: DeclaredNow = { ...asIs, route: 'HN-1116' };

const place = { slot: 'HN-1119.EXPORT.PERISHABLE.2026-11-22T02', hour: at.toISOString() };
const booked = fold(ticketFold, bookTicket(undefined, facts, { ...place, lapsesAt: at.toISOString() }));
const seen = { yard: 'HN-XC', witness: 'YARD_SCAN', cargo: 'FRUIT', class: 'PERISHABLE', at } as const;
const then = (state: TicketState, events: readonly TicketEvent[]) => fold(ticketFold, events, state);
const waiting = then(booked, checkInTicket(booked, facts, seen, FIRST_POLICY.tolerance));
const call = { lane: 'HN-X1', stage: 'BORDER', rule: 'CLASS_TURN', asOf: 9, at } as const;
const called = waiting && then(waiting, callTicket(waiting, call, PUBLISHED_CALL_LIMITS));
const kept = { laneTakes: true, shareLeft: true };
const notTaken = { laneTakes: false, shareLeft: true };
const typesOf = (events: readonly TicketEvent[]) => events.map(({ type }) => type);

describe('A ticket whose declaration is corrected', () => {
  it('stays as it is when nothing changed that it took over, or it is over', () => {
    expect(followDeclaration(waiting, asIs, kept, at)).toEqual([]);
    const over = waiting && { ...waiting, status: 'RELEASED' as const };
    expect(followDeclaration(over, ordinary, kept, at)).toEqual([]);
    expect(followDeclaration(undefined, ordinary, kept, at)).toEqual([]);
  });

  it('keeps the place in its hour when its class changes', () => {
    const events = followDeclaration(booked, ordinary, kept, at);
    expect(events).toMatchObject([
      { type: 'TicketFactsChanged', data: { status: 'BOOKED', class: 'ORDINARY', was: { class: 'PERISHABLE' } } },
    ]);
    const after = then(booked, events);
    expect(after).toMatchObject({ status: 'BOOKED', booking: place, facts: ordinary });
    expect(after && agrees(after, ordinary)).toBe(true);
    expect(after?.facts.perishableDeadline).toBeUndefined();
  });

  it('follows a list of new vehicles that was cut or extended', () => {
    const cars: DeclaredNow = { ...ordinary, cargo: 'NEW_VEHICLES', vehicleCount: 5 };
    const group = then(waiting, followDeclaration(waiting, cars, kept, at));
    expect(group?.facts.vehicleCount).toBe(5);
    expect(followDeclaration(group, cars, kept, at)).toEqual([]);
    const events = followDeclaration(group, { ...cars, vehicleCount: 3 }, kept, at);
    expect(events).toMatchObject([{ data: { vehicleCount: 3, was: { vehicleCount: 5 } } }]);
    expect(then(group, events)?.facts.vehicleCount).toBe(3);
    const alone = followDeclaration(group, { ...cars, vehicleCount: 1 }, kept, at);
    expect(then(group, alone)?.facts).not.toHaveProperty('vehicleCount');
  });

  it('arrives with the cars that are declared when it comes', () => {
    const events = checkInTicket(booked, facts, { ...seen, vehicleCount: 5 }, FIRST_POLICY.tolerance);
    expect(events).toMatchObject([{ type: 'TicketCheckedIn', data: { vehicleCount: 5 } }]);
    expect(then(booked, events)?.facts.vehicleCount).toBe(5);
  });

  it('gives its place back when it was booked for another route', () => {
    expect(followDeclaration(booked, otherRoute, kept, at)).toMatchObject([
      { type: 'TicketReleased', data: { why: 'ROUTE_CHANGED', slot: place.slot, from: 'BOOKED' } },
    ]);
  });

  it('counts on the carrier that it names now, or gives its place back when that one has its places', () => {
    const other: DeclaredNow = { ...asIs, carrier: 'c2' };
    const after = then(booked, followDeclaration(booked, other, kept, at));
    expect(after).toMatchObject({ status: 'BOOKED', facts: { firm: 'f1', carrier: 'c2' } });
    expect(followDeclaration(after, other, kept, at)).toEqual([]);
    expect(then(after, followDeclaration(after, { ...asIs, carrier: 'f1' }, kept, at))?.facts.carrier).toBe('f1');
    expect(followDeclaration(booked, other, { ...kept, shareLeft: false }, at)).toMatchObject([
      { type: 'TicketReleased', data: { why: 'CARRIER_SHARE_USED', slot: place.slot } },
    ]);
    expect(typesOf(followDeclaration(waiting, other, { ...kept, shareLeft: false }, at))).toEqual([
      'TicketFactsChanged',
    ]);
  });

  it('goes with the firm that takes the walk-in over, while it counts on the carrier that it counted on', () => {
    const taken: DeclaredNow = { ...asIs, firm: 'f2', carrier: 'f1' };
    const events = followDeclaration(called, taken, kept, at);
    expect(events).toMatchObject([
      { type: 'TicketFactsChanged', data: { status: 'CALLED', firm: 'f2', carrier: 'f1' } },
    ]);
    const after = then(called, events);
    expect(after).toMatchObject({ status: 'CALLED', call: { lane: 'HN-X1' }, facts: { firm: 'f2', carrier: 'f1' } });
    expect(followDeclaration(after, taken, kept, at)).toEqual([]);
  });

  it('waits on where it waits, without the hour of the route that it left', () => {
    const after = then(waiting, followDeclaration(waiting, otherRoute, kept, at));
    expect(after).toMatchObject({ status: 'WAITING', waitingSince: waiting?.waitingSince });
    expect(after?.booking).toBeUndefined();
    expect(then(waiting, followDeclaration(waiting, ordinary, kept, at))?.booking?.hour).toBe(place.hour);
  });

  it('loses its call, and nothing else, when the lane does not take it any more', () => {
    expect(typesOf(followDeclaration(called, ordinary, kept, at))).toEqual(['TicketFactsChanged']);
    const events = followDeclaration(called, ordinary, notTaken, at);
    expect(events).toMatchObject([
      { type: 'CallWithdrawn', data: { lane: 'HN-X1', class: 'PERISHABLE' } },
      { type: 'TicketFactsChanged', data: { status: 'WAITING', class: 'ORDINARY' } },
    ]);
    expect(then(called, events)).toMatchObject({ status: 'WAITING', setBacks: 0, booking: place });
  });
});
