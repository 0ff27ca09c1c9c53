import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { policyInputOf } from './policy-input-of.js';
import { FIRST_POLICY } from './policy-rules.js';
import type { TicketEvent } from './queue-events.js';
import { referenceTime } from './reference-time.js';
import { at, Life } from './testing/ticket-life.js';
import { checkInTicket } from './ticket-check-in.js';
import { endCallUnanswered } from './ticket-call.js';
import { transferTicket } from './ticket-transfer.js';
import { ticketFold, type Ticket } from './ticket.js';
import { askTransfer, refuseTransfer, transferFold, withdrawTransfer, type TransferWanted } from './transfer.js';
import { needsAgreement, PUBLISHED_TRANSFER_RULES, type TransferRules } from './transfer-rules.js';

const there = { gate: 'TAN_THANH', route: 'TT-1088', code: 'TT-E-0093' } as const;
const place = {
  slot: 'TT-1088.EXPORT.PERISHABLE.2026-11-22T02',
  hour: at(0).toISOString(),
  lapsesAt: at(240).toISOString(),
};
const transfer = (ticket: Ticket, minutes: number, rules: Partial<TransferRules> = {}, to: object = {}) =>
  transferTicket(
    ticket,
    { ...there, at: at(minutes), ...to },
    { ...PUBLISHED_TRANSFER_RULES, ...rules },
    () => FIRST_POLICY,
  );
const after = (ticket: Ticket, events: readonly TicketEvent[]) => fold(ticketFold, events, ticket) as Ticket;
const types = (events: readonly TicketEvent[]) => events.map(({ type }) => type);
/** Seen in a yard of the new gate at that minute. */
function arrived(ticket: Ticket, minutes: number): Ticket {
  const { cargo, class: kind } = ticket.facts;
  const seen = { yard: 'TT-BN', witness: 'YARD_SCAN', cargo, class: kind, at: at(minutes) } as const;
  return after(ticket, checkInTicket(ticket, ticket.facts, seen, FIRST_POLICY.tolerance));
}
const reference = (ticket: Ticket) => new Date(referenceTime(policyInputOf(ticket, true)!, FIRST_POLICY.tolerance));

function refusal(run: () => unknown): string | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return undefined;
}

describe('A ticket that goes on at another gate', () => {
  const waiting = new Life().checkedIn(0).ticket;

  it('has a new code there, tells the old one, and is on its way', () => {
    const moved = after(waiting, transfer(waiting, 120));
    expect(moved).toMatchObject({
      status: 'TRANSFERRED',
      facts: { ...there, class: 'PERISHABLE', firm: 'f1' },
      cameFrom: { gate: 'HUU_NGHI', code: 'HN-E-0417' },
    });
    expect([moved.yard, moved.stage, moved.checkedInAt]).toEqual([undefined, undefined, undefined]);
  });

  it('is there as if it had waited there, the way included', () => {
    const moved = after(waiting, transfer(waiting, 120));
    expect(reference(arrived(moved, 200))).toEqual(at(0));
  });

  it('keeps the share of its waiting time that the rule says, and no more than its hours', () => {
    expect(reference(arrived(after(waiting, transfer(waiting, 120, { keptSharePercent: 50 })), 150))).toEqual(at(60));
    expect(reference(arrived(after(waiting, transfer(waiting, 300, { keptAtMostHours: 2 })), 310))).toEqual(at(180));
    expect(reference(arrived(after(waiting, transfer(waiting, 120, { keptSharePercent: 0 })), 150))).toEqual(at(120));
  });

  it('begins anew when it comes later than the rule allows', () => {
    const moved = after(waiting, transfer(waiting, 60, { arriveWithinHours: 1 }));
    expect(reference(arrived(moved, 120))).toEqual(at(0));
    expect(reference(arrived(moved, 121))).toEqual(at(121));
  });

  it('keeps nothing twice: on from there, the rule of the next gate is put on what is left', () => {
    const moved = after(waiting, transfer(waiting, 120, { keptSharePercent: 50 }));
    const on = after(moved, transfer(moved, 120, { keptSharePercent: 50 }, { gate: 'HUU_NGHI', code: 'HN-E-9' }));
    expect(on.heldReference).toBe(at(90).toISOString());
  });

  it('is called back first when it had been called, without penalty', () => {
    const called = new Life().checkedIn(0).called(30).ticket;
    const events = transfer(called, 35);
    expect(types(events)).toEqual(['CallWithdrawn', 'TicketTransferred']);
    expect(events[1]).toMatchObject({ data: { was: { status: 'WAITING', yard: 'HN-XC' } } });
  });

  it('counts from where it was set back, which no transfer undoes', () => {
    const life = new Life().checkedIn(0).called(30);
    const back = life.next((ticket) => endCallUnanswered(ticket, at(30).toISOString(), at(90))).ticket;
    expect(reference(arrived(after(back, transfer(back, 120)), 150))).toEqual(at(90));
  });

  it('has its booked hour there, or gives it back', () => {
    const booked = new Life().booked().ticket;
    const swapped = transfer(booked, -600, {}, { place });
    expect(types(swapped)).toEqual(['TicketTransferred']);
    expect(after(booked, swapped)).toMatchObject({ status: 'BOOKED', booking: { slot: place.slot, moves: 0 } });
    const given = transfer(booked, -600);
    expect(types(given)).toEqual(['TicketReleased', 'TicketTransferred']);
    expect(after(booked, given)).toMatchObject({ status: 'RELEASED', facts: there });
  });

  it('does not once it stands in a lane, or is done', () => {
    const admitted = new Life().checkedIn(0).called(1).admitted(5).ticket;
    expect(refusal(() => transfer(admitted, 6))).toBe('transfer-too-late');
  });
});

describe('A transfer that must be agreed to', () => {
  const by = { id: 'p', roles: ['DISPATCHER'], firm: 'f1' } as const;
  const supervisor = { id: 's', roles: ['SUPERVISOR'], gate: 'TAN_THANH' } as const;
  const wanted: TransferWanted = {
    transfer: 't',
    declaration: 'd1',
    from: 'HUU_NGHI',
    to: 'TAN_THANH',
    route: 'TT-1088',
    reason: 'WRONG_GATE',
    asker: 'FIRM',
    at: at(0).toISOString(),
  };
  const asked = fold(transferFold, askTransfer(undefined, wanted));

  it('is one that brings waiting time along, unless the gate says otherwise or its supervisor asks', () => {
    const to = 'TAN_THANH';
    expect(needsAgreement(PUBLISHED_TRANSFER_RULES, { waits: true, by, to })).toBe(true);
    expect(needsAgreement(PUBLISHED_TRANSFER_RULES, { waits: false, by, to })).toBe(false);
    expect(needsAgreement(PUBLISHED_TRANSFER_RULES, { waits: true, by: supervisor, to })).toBe(false);
    expect(needsAgreement({ ...PUBLISHED_TRANSFER_RULES, agreement: 'NEVER' }, { waits: true, by, to })).toBe(false);
    expect(needsAgreement({ ...PUBLISHED_TRANSFER_RULES, agreement: 'ALWAYS' }, { waits: false, by, to })).toBe(true);
  });

  it('is asked for once at a time, and answered or withdrawn once', () => {
    expect(refusal(() => askTransfer(asked, wanted))).toBe('transfer-already-asked');
    expect(fold(transferFold, refuseTransfer(asked, 'NO_ROOM', at(5).toISOString()), asked)).toBeUndefined();
    expect(fold(transferFold, withdrawTransfer(asked, at(5).toISOString()), asked)).toBeUndefined();
    expect(refusal(() => withdrawTransfer(undefined, at(5).toISOString()))).toBe('transfer-not-asked');
  });
});
