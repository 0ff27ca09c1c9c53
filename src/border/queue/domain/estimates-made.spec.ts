import * as fc from 'fast-check';
import { QUEUE_CLASSES } from '../../../shared/domain/place.js';
import { chooseCall, decideCall, FRESH_POLICY_STATE, type PolicyState } from './calling-policy.js';
import { isIn } from './estimate-hit.js';
import { measuredPace, nominalPace } from './pace.js';
import { waitingTicket, type LaneView, type PolicyInput, type WaitingTicket } from './policy-inputs.js';
import { FIRST_POLICY } from './policy-rules.js';
import { vehiclesAhead } from './vehicles-ahead.js';

const START = Date.parse('2026-11-23T01:00:00.000Z');
const minute = (n: number) => new Date(START + n * 60_000);
const waits = (ticket: string, checkedIn: number, more: Partial<PolicyInput> = {}): WaitingTicket =>
  waitingTicket(
    {
      ticket,
      class: 'ORDINARY',
      cargo: 'GENERAL',
      direction: 'EXPORT',
      route: 'HN-1119',
      stage: 'BORDER',
      penalty: false,
      ready: true,
      checkedInAt: minute(checkedIn).toISOString(),
      ...more,
    },
    FIRST_POLICY,
  );
const lane: LaneView = { lane: 'HN-E1', kind: 'BORDER', direction: 'EXPORT', accepts: ['GENERAL'] };
const order = (overtaken: ReadonlyMap<string, number> = new Map()) => ({
  weights: FIRST_POLICY.weights,
  overtakingLimit: FIRST_POLICY.overtakingLimit,
  overtaken,
});
/** How many the policy itself calls before one, if nobody else comes. */
function calledBefore(one: WaitingTicket, all: readonly WaitingTicket[]): number {
  let waiting = [...all];
  let state: PolicyState = FRESH_POLICY_STATE;
  for (let n = 0; ; n++) {
    const question = {
      lane,
      calendar: { mode: 'NORMAL' } as const,
      waiting,
      state,
      rules: FIRST_POLICY,
      at: minute(0),
    };
    const decision = decideCall(question);
    if (decision.kind === 'NOBODY') throw new Error('Nobody is called');
    if (decision.ticket === one.input.ticket) return n;
    expect(chooseCall(question)).toMatchObject({ ticket: decision.ticket });
    waiting = waiting.filter(({ input }) => input.ticket !== decision.ticket);
    state = decision.next;
  }
}

describe('How many vehicles are before one', () => {
  it('is those that came before it, among its own', () => {
    const all = [waits('a', 0), waits('b', 1), waits('c', 2)];
    expect(all.map((each) => vehiclesAhead(each, all, order()))).toEqual([0, 1, 2]);
  });

  it('counts everybody before one with a penalty, who goes last within his class', () => {
    const late = waits('late', 0, { penalty: true });
    expect(vehiclesAhead(late, [late, waits('b', 1), waits('c', 2)], order())).toBe(2);
  });

  it('counts the turns of other classes, and how often others may still be overtaken', () => {
    const fruit = waits('fruit', 60, { class: 'PERISHABLE' });
    const all = [fruit, ...Array.from({ length: 40 }, (_, n) => waits(`o${n}`, n))];
    expect(vehiclesAhead(fruit, all, order())).toBe(2);
    expect(vehiclesAhead(fruit, all, order(new Map([['o0', 12]])))).toBe(40);
  });

  it('is near to what the policy does if nobody else comes', () => {
    const line = fc.array(fc.record({ class: fc.constantFrom(...QUEUE_CLASSES), at: fc.nat(300) }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(line, fc.nat(39), (told, which) => {
        const all = told.map(({ class: kind, at }, n) => waits(`t${String(n).padStart(2, '0')}`, at, { class: kind }));
        const one = all[which % all.length]!;
        const said = vehiclesAhead(one, all, order());
        expect(said).toBeGreaterThanOrEqual(0);
        expect(said).toBeLessThan(all.length);
        expect(Math.abs(said - calledBefore(one, all))).toBeLessThanOrEqual(FIRST_POLICY.overtakingLimit + 12);
      }),
    );
  });
});

describe('The pace of the lanes', () => {
  const open = [{ from: minute(-600).toISOString(), to: minute(600).toISOString() }];

  it('is counted in stretches of ten minutes before the instant', () => {
    const calls = [-95, -25, -15, -11, -1].map((n) => minute(n).getTime());
    expect(measuredPace(calls, minute(0), open)).toEqual({
      stretchMinutes: 10,
      calls: [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 1],
    });
  });

  it('leaves out what was closed, and is unknown before half an hour was open or anybody was called', () => {
    const calls = [-25, -5].map((n) => minute(n).getTime());
    const since = (n: number) => [{ from: minute(n).toISOString(), to: minute(600).toISOString() }];
    expect(measuredPace(calls, minute(0), since(-30))?.calls).toEqual([1, 0, 1]);
    expect(measuredPace(calls, minute(0), since(-29))).toBeUndefined();
    expect(measuredPace([], minute(0), open)).toBeUndefined();
  });

  it('is that which the lanes are meant for until then', () => {
    expect(nominalPace([12, 12])).toEqual({ stretchMinutes: 60, calls: [24, 24] });
    expect(nominalPace([])).toBeUndefined();
  });
});

describe('A call', () => {
  it('hits a band with both its ends, and one without an end from its beginning on', () => {
    const band = { earliest: minute(10).toISOString(), latest: minute(20).toISOString() };
    const hits = [9, 10, 20, 21].map((n) => isIn(band, minute(n).toISOString()));
    expect(hits).toEqual([false, true, true, false]);
    expect(isIn({ earliest: band.earliest }, minute(900).toISOString())).toBe(true);
  });
});
