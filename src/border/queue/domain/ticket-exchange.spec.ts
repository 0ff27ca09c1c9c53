import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { policyInputOf } from './policy-input-of.js';
import { FIRST_POLICY } from './policy-rules.js';
import type { TicketEvent } from './queue-events.js';
import { referenceTime } from './reference-time.js';
import { at, Life } from './testing/ticket-life.js';
import { exchangePlaces } from './ticket-exchange.js';
import { endCallUnanswered, withdrawCall } from './ticket-call.js';
import { ticketFold, type Ticket } from './ticket.js';

const { tolerance } = FIRST_POLICY;
const waits = (minutes: number) => new Life().checkedIn(minutes).ticket;
const named = (ticket: Ticket, id: string, facts: Partial<Ticket['facts']> = {}): Ticket => ({
  ...ticket,
  facts: { ...ticket.facts, ticket: id, code: `HN-E-${id}`, ...facts },
});
const exchange = (one: Ticket, other: Ticket) => exchangePlaces(one, other, () => FIRST_POLICY, at(100));
const after = (ticket: Ticket, events: readonly TicketEvent[]) => fold(ticketFold, events, ticket) as Ticket;
const reference = (ticket: Ticket) => new Date(referenceTime(policyInputOf(ticket, true)!, tolerance));

function refusal(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
}

describe('An exchange of places', () => {
  const one = named(waits(0), 'a');
  const other = named(waits(40), 'b');

  it('gives each the reference time of the other and leaves everything else as it was', () => {
    const events = exchange(one, other);
    const [first, second] = [after(one, events.one), after(other, events.other)];
    expect([reference(first), reference(second)]).toEqual([at(40), at(0)]);
    const { heldReference: _, ...rest } = first;
    expect(rest).toEqual(one);
    expect(events.one).toMatchObject([
      { type: 'PlacesExchanged', data: { ticket: 'a', with: 'b', was: at(0).toISOString() } },
    ]);
  });

  it('hands on a booked hour that was kept, and done twice is undone', () => {
    const booked = named(new Life().booked('2026-11-22T02').checkedIn(20).ticket, 'c');
    const events = exchange(booked, other);
    const [first, second] = [after(booked, events.one), after(other, events.other)];
    expect([reference(first), reference(second)]).toEqual([at(40), at(0)]);
    const back = exchange(first, second);
    expect([reference(after(first, back.one)), reference(after(second, back.other))]).toEqual([at(0), at(40)]);
  });

  it('is for two that wait in one line', () => {
    for (const facts of [
      { gate: 'TAN_THANH' },
      { route: 'HN-1116' },
      { direction: 'IMPORT' },
      { class: 'ORDINARY' },
      { cargo: 'GENERAL' },
    ] as const)
      expect(refusal(() => exchange(one, named(other, 'b', facts)))).toBe('exchange-not-alike');
    expect(refusal(() => exchange(one, one))).toBe('exchange-not-alike');
    expect(refusal(() => exchange(one, named({ ...other, stage: 'EXIT' }, 'b')))).toBe('exchange-not-alike');
    const called = named(new Life().checkedIn(0).called(5).ticket, 'd');
    expect(refusal(() => exchange(called, other))).toBe('not-waiting');
    expect(refusal(() => exchange(other, called))).toBe('not-waiting');
    expect(refusal(() => exchange(named(new Life().booked().ticket, 'e'), other))).toBe('not-waiting');
  });

  it('is no way out for who did not come to his call', () => {
    const life = new Life().checkedIn(0).called(5);
    life.next((ticket) => endCallUnanswered(ticket, ticket.call?.calledAt ?? '', at(65)));
    const late = named(life.ticket, 'f');
    expect(refusal(() => exchange(late, other))).toBe('exchange-after-set-back');
    expect(refusal(() => exchange(other, late))).toBe('exchange-after-set-back');
  });

  it('lasts through a call that is withdrawn, and ends with a call that is not answered', () => {
    const life = new Life().checkedIn(40);
    life.next((ticket) => exchange(named(ticket, 'b'), one).one).called(110);
    expect(life.ticket.heldReference).toBe(at(0).toISOString());
    life.next((ticket) => withdrawCall(ticket, 'LANE_BLOCKED', at(111)));
    expect(reference(life.ticket)).toEqual(at(0));
    life.called(120).next((ticket) => endCallUnanswered(ticket, ticket.call?.calledAt ?? '', at(180)));
    expect(reference(life.ticket)).toEqual(at(180));
  });
});
