import {
  countOvertaken,
  decideCall,
  FRESH_POLICY_STATE,
  type CallDecision,
  type CallQuestion,
} from './calling-policy.js';
import { firstCandidates } from './first-candidates.js';
import { waitingTicket, type LaneView, type PolicyInput, type WaitingTicket } from './policy-inputs.js';
import { FIRST_POLICY } from './policy-rules.js';

const at = new Date('2026-11-22T03:00:00.000Z');
const lane: LaneView = { lane: '1', kind: 'BORDER', direction: 'EXPORT', accepts: ['FRUIT', 'GENERAL', 'EMPTY'] };
/** Hanoi clock of 22 November 2026. */
const clock = (hhmm: string) => `2026-11-22T${hhmm}:00.000+07:00`;

function truck(ticket: string, given: Partial<PolicyInput>): WaitingTicket {
  const input: PolicyInput = {
    ticket,
    class: 'ORDINARY',
    cargo: 'GENERAL',
    direction: 'EXPORT',
    route: 'R1',
    stage: 'BORDER',
    checkedInAt: clock('08:00'),
    penalty: false,
    ready: true,
    ...given,
  };
  return waitingTicket(input, FIRST_POLICY);
}

function ask(waiting: readonly WaitingTicket[], given: Partial<CallQuestion> = {}): CallDecision {
  const calendar = { mode: 'NORMAL' as const };
  return decideCall({ lane, calendar, waiting, state: FRESH_POLICY_STATE, rules: FIRST_POLICY, at, ...given });
}

function order(waiting: readonly WaitingTicket[], count = waiting.length) {
  const calendar = { mode: 'NORMAL' as const };
  const from = { waiting, state: FRESH_POLICY_STATE, rules: FIRST_POLICY, at };
  return firstCandidates(count, [{ lane, calendar }], from);
}

describe('Worked example 1: a booked hour counts like having come at its start', () => {
  it('booked for 08:00 and come at 08:20 goes before live at 08:05; come at 09:10 it stands where it came', () => {
    const booked = truck('booked', { slotHour: clock('08:00'), checkedInAt: clock('08:20') });
    const live = truck('live', { checkedInAt: clock('08:05') });
    const late = truck('late', { slotHour: clock('08:00'), checkedInAt: clock('09:10') });
    const after = truck('after', { checkedInAt: clock('09:05') });
    expect(order([late, after, live, booked]).map((call) => call.ticket)).toEqual(['booked', 'live', 'after', 'late']);
  });
});

describe('Worked example 2: classes take turns by their weights', () => {
  it('of ten trucks booked for 08:00, five ordinary, four of durian and one empty go O D O D O E D O D O', () => {
    const hour = { slotHour: clock('08:00') };
    const waiting = [
      ...[1, 2, 3, 4, 5].map((n) => truck(`O${n}`, hour)),
      ...[1, 2, 3, 4].map((n) => truck(`D${n}`, { ...hour, class: 'PERISHABLE', cargo: 'FRUIT' })),
      truck('E1', { ...hour, class: 'EMPTY', cargo: 'EMPTY' }),
    ];
    const calls = order(waiting);
    expect(calls.map((call) => call.ticket).join(' ')).toBe('O1 D1 O2 D2 O3 E1 D3 O4 D4 O5');
    expect(new Set(calls.map((call) => call.rule))).toEqual(new Set(['CLASS_TURN']));
  });

  it('among durian the load that spoils at noon goes before the one that spoils in the evening', () => {
    const durian = { class: 'PERISHABLE', cargo: 'FRUIT' } as const;
    const evening = truck('evening', { ...durian, checkedInAt: clock('07:00'), perishableDeadline: clock('20:00') });
    const noon = truck('noon', { ...durian, checkedInAt: clock('08:00'), perishableDeadline: clock('12:00') });
    expect(order([evening, noon]).map((call) => call.ticket)).toEqual(['noon', 'evening']);
  });
});

describe('Worked example 3: nobody is overtaken more than twelve times', () => {
  it('a truck with a penalty, come at 08:00, lets 12 of 30 later trucks pass and is the 13th call', () => {
    const punished = truck('punished', { penalty: true });
    const later = Array.from({ length: 30 }, (_, n) => truck(`T${10 + n}`, { checkedInAt: clock(`08:${10 + n}`) }));
    const calls = order([punished, ...later]);
    expect(calls.findIndex((call) => call.ticket === 'punished')).toBe(12);
    expect(calls[12]).toMatchObject({ rule: 'BOUNDED_OVERTAKING', inputs: { overtakenBy: 12, penalty: true } });
    expect(calls[13]).toMatchObject({ rule: 'CLASS_TURN', ticket: 'T22' });
  });
});

describe('a call by bounded overtaking', () => {
  it('costs no class its turn and forgets the count of who was called', () => {
    const overtaken = new Map([['first', 12]]);
    const state = { credits: { ORDINARY: 3, EMPTY: -3 }, overtaken };
    const waiting = [
      truck('first', { class: 'EMPTY', cargo: 'EMPTY' }),
      truck('other', { checkedInAt: clock('08:30') }),
    ];
    const call = ask(waiting, { state });
    expect(call).toMatchObject({ ticket: 'first', rule: 'BOUNDED_OVERTAKING' });
    expect(call.kind === 'CALL' && call.next).toEqual({ credits: state.credits, overtaken: new Map() });
  });
});

describe('who may be called', () => {
  it('nobody while the gate is closed', () => {
    expect(ask([truck('a', {})], { calendar: { mode: 'CLOSED' } })).toEqual({
      kind: 'NOBODY',
      reason: 'CALENDAR_CLOSED',
    });
  });

  it('only whom the lane takes: its stage, direction, route and cargo', () => {
    const others = [
      truck('bay', { stage: 'BAY' }),
      truck('import', { direction: 'IMPORT' }),
      truck('tank', { cargo: 'DANGEROUS', class: 'DANGEROUS' }),
    ];
    expect(ask(others)).toEqual({ kind: 'NOBODY', reason: 'NOBODY_WAITS' });
    expect(ask([truck('elsewhere', { route: 'R2' })], { lane: { ...lane, route: 'R1' } })).toMatchObject({
      kind: 'NOBODY',
    });
    expect(ask([truck('elsewhere', { route: 'R2' })])).toMatchObject({ ticket: 'elsewhere' });
  });

  it('a ticket that is not ready is passed over, keeps its place and counts no overtaking', () => {
    const unready = truck('first', { ready: false, checkedInAt: clock('07:00') });
    expect(ask([unready])).toEqual({ kind: 'NOBODY', reason: 'NOBODY_READY' });
    const call = ask([unready, truck('second', {})]);
    expect(call).toMatchObject({ ticket: 'second' });
    expect(call.kind === 'CALL' && call.next.overtaken.size).toBe(0);
    expect(ask([truck('first', { checkedInAt: clock('07:00') }), truck('third', {})])).toMatchObject({
      ticket: 'first',
    });
  });

  it('with pre-registered only: accepted and booked before 18:00, when that was announced', () => {
    const calendar = { mode: 'PREREGISTERED_ONLY', announcedAt: '2026-11-21T18:00:00.000+07:00' } as const;
    const [before, after] = ['2026-11-21T17:59:00.000+07:00', '2026-11-21T18:00:00.000+07:00'];
    const live = truck('live', { acceptedAt: before });
    const bookedLate = truck('bookedLate', { acceptedAt: before, bookedAt: after });
    const acceptedLate = truck('acceptedLate', { acceptedAt: after, bookedAt: before });
    const early = truck('early', { acceptedAt: before, bookedAt: before, checkedInAt: clock('09:30') });
    expect(ask([live, bookedLate, acceptedLate], { calendar })).toEqual({
      kind: 'NOBODY',
      reason: 'NOBODY_PREREGISTERED',
    });
    expect(ask([live, bookedLate, acceptedLate, early], { calendar })).toMatchObject({ ticket: 'early' });
  });
});

describe('what a call leaves behind', () => {
  it('is the version, the rule and the inputs, with nothing that is absent', () => {
    expect(ask([truck('a', { slotHour: clock('08:00') })])).toMatchObject({
      policy: 'first-2026',
      rule: 'CLASS_TURN',
      class: 'ORDINARY',
      inputs: {
        class: 'ORDINARY',
        slotHour: clock('08:00'),
        penalty: false,
        referenceTime: Date.parse(clock('08:00')),
        overtakenBy: 0,
      },
    });
  });

  it('counts against whoever has an earlier reference time, and no longer for the one that is called', () => {
    const [early, late] = [truck('early', {}), truck('late', { checkedInAt: clock('09:00') })];
    const overtaken = new Map([['late', 3]]);
    countOvertaken(overtaken, [early, late], late);
    expect(overtaken).toEqual(new Map([['early', 1]]));
  });
});
