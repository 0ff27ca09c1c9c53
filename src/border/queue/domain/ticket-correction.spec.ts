import { fold } from '../../../shared/domain/decider.js';
import type { TicketEvent, TicketFacts } from './queue-events.js';
import { bookTicket } from './ticket-booking.js';
import { callTicket, CALL_LIMITS } from './ticket-call.js';
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
const booked = fold(ticketFold, bookTicket(undefined, facts, place));
const seen = { yard: 'HN-XC', witness: 'YARD_SCAN', cargo: 'FRUIT', class: 'PERISHABLE', at } as const;
const then = (state: TicketState, events: readonly TicketEvent[]) => fold(ticketFold, events, state);
const waiting = then(booked, checkInTicket(booked, facts, seen, FIRST_POLICY.tolerance));
const call = { lane: 'HN-X1', stage: 'BORDER', rule: 'CLASS_TURN', asOf: 9, at } as const;
const called = waiting && then(waiting, callTicket(waiting, call, CALL_LIMITS));
const typesOf = (events: readonly TicketEvent[]) => events.map(({ type }) => type);

describe('A ticket whose declaration is corrected', () => {
  it('stays as it is when nothing changed that it took over, or it is over', () => {
    expect(followDeclaration(waiting, asIs, true, at)).toEqual([]);
    const over = waiting && { ...waiting, status: 'RELEASED' as const };
    expect(followDeclaration(over, ordinary, true, at)).toEqual([]);
    expect(followDeclaration(undefined, ordinary, true, at)).toEqual([]);
  });

  it('keeps the place in its hour when its class changes', () => {
    const events = followDeclaration(booked, ordinary, true, at);
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
    const group = then(waiting, followDeclaration(waiting, cars, true, at));
    expect(group?.facts.vehicleCount).toBe(5);
    expect(followDeclaration(group, cars, true, at)).toEqual([]);
    const events = followDeclaration(group, { ...cars, vehicleCount: 3 }, true, at);
    expect(events).toMatchObject([{ data: { vehicleCount: 3, was: { vehicleCount: 5 } } }]);
    expect(then(group, events)?.facts.vehicleCount).toBe(3);
    const alone = followDeclaration(group, { ...cars, vehicleCount: 1 }, true, at);
    expect(then(group, alone)?.facts).not.toHaveProperty('vehicleCount');
  });

  it('arrives with the cars that are declared when it comes', () => {
    const events = checkInTicket(booked, facts, { ...seen, vehicleCount: 5 }, FIRST_POLICY.tolerance);
    expect(events).toMatchObject([{ type: 'TicketCheckedIn', data: { vehicleCount: 5 } }]);
    expect(then(booked, events)?.facts.vehicleCount).toBe(5);
  });

  it('gives its place back when it was booked for another route', () => {
    expect(followDeclaration(booked, otherRoute, true, at)).toMatchObject([
      { type: 'TicketReleased', data: { why: 'ROUTE_CHANGED', slot: place.slot, from: 'BOOKED' } },
    ]);
  });

  it('waits on where it waits, without the hour of the route that it left', () => {
    const after = then(waiting, followDeclaration(waiting, otherRoute, true, at));
    expect(after).toMatchObject({ status: 'WAITING', waitingSince: waiting?.waitingSince });
    expect(after?.booking).toBeUndefined();
    expect(then(waiting, followDeclaration(waiting, ordinary, true, at))?.booking?.hour).toBe(place.hour);
  });

  it('loses its call, and nothing else, when the lane does not take it any more', () => {
    expect(typesOf(followDeclaration(called, ordinary, true, at))).toEqual(['TicketFactsChanged']);
    const events = followDeclaration(called, ordinary, false, at);
    expect(events).toMatchObject([
      { type: 'CallWithdrawn', data: { lane: 'HN-X1', class: 'PERISHABLE' } },
      { type: 'TicketFactsChanged', data: { status: 'WAITING', class: 'ORDINARY' } },
    ]);
    expect(then(called, events)).toMatchObject({ status: 'WAITING', setBacks: 0, booking: place });
  });
});
