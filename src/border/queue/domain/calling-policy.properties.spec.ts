import * as fc from 'fast-check';
import { CARGO_KINDS, QUEUE_CLASSES, type QueueClass } from '../../../shared/domain/place.js';
import { chooseCall, decideCall, FRESH_POLICY_STATE, type PolicyState } from './calling-policy.js';
import { accepts } from './candidates.js';
import { firstCandidates } from './first-candidates.js';
import { waitingTicket, type LaneView, type PolicyInput, type WaitingTicket } from './policy-inputs.js';
import { FIRST_POLICY, type PolicyRules } from './policy-rules.js';

const START = Date.parse('2026-11-22T00:00:00.000Z');
const at = new Date(START);
const NORMAL = { mode: 'NORMAL' } as const;
const EVERYTHING: LaneView = { lane: 'L', kind: 'BORDER', direction: 'EXPORT', accepts: CARGO_KINDS };
const minute = (n: number) => new Date(START + n * 60_000).toISOString();

const vehicle = fc.record({
  class: fc.constantFrom(...QUEUE_CLASSES),
  cargo: fc.constantFrom(...CARGO_KINDS),
  minute: fc.nat(300),
  slot: fc.option(fc.nat(5)),
  deadline: fc.option(fc.nat(2000)),
  penalty: fc.boolean(),
  ready: fc.boolean(),
});
type Vehicle = typeof vehicle extends fc.Arbitrary<infer V> ? V : never;

function ticket(given: Partial<Vehicle>, n: number, rules: PolicyRules = FIRST_POLICY): WaitingTicket {
  const input: PolicyInput = {
    ticket: `T${String(n).padStart(4, '0')}`,
    class: given.class ?? 'ORDINARY',
    cargo: given.cargo ?? 'GENERAL',
    direction: 'EXPORT',
    route: 'R',
    stage: 'BORDER',
    checkedInAt: minute(given.minute ?? 0),
    penalty: given.penalty ?? false,
    ready: given.ready ?? true,
    ...(given.slot == null ? {} : { slotHour: minute(given.slot * 60) }),
    ...(given.deadline == null ? {} : { perishableDeadline: minute(given.deadline) }),
  };
  return waitingTicket(input, rules);
}

const crowd = fc.array(vehicle, { minLength: 1, maxLength: 60 }).map((list) => list.map((one, n) => ticket(one, n)));
const lanes = fc.array(
  fc.uniqueArray(fc.constantFrom(...CARGO_KINDS), { minLength: 1 }).map((kinds) => ({ ...EVERYTHING, accepts: kinds })),
  { minLength: 1, maxLength: 3 },
);
const overtakingLimit = fc.integer({ min: 1, max: 5 });

describe('the calling policy', () => {
  it('lets nobody be overtaken more than K times by later tickets that a lane of theirs called', () => {
    fc.assert(
      fc.property(
        crowd,
        lanes,
        overtakingLimit,
        fc.infiniteStream(vehicle),
        (start, lanes, overtakingLimit, arrivals) => {
          const rules = { ...FIRST_POLICY, overtakingLimit };
          let waiting = start;
          let state: PolicyState = FRESH_POLICY_STATE;
          const overtaken = new Map<string, number>();
          for (let call = 0; call < 120; call++) {
            if (call % 2 === 0) {
              const next = arrivals.next();
              if (!next.done) waiting = [...waiting, ticket(next.value, 1000 + call)];
            }
            const lane = lanes[call % lanes.length]!;
            const decision = decideCall({ lane, calendar: NORMAL, waiting, state, rules, at });
            if (decision.kind === 'NOBODY') continue;
            state = decision.next;
            const called = waiting.find(({ input }) => input.ticket === decision.ticket)!;
            waiting = waiting.filter((one) => one !== called);
            for (const { input, reference } of waiting) {
              if (!input.ready || !accepts(lane, input) || reference >= called.reference) continue;
              const count = (overtaken.get(input.ticket) ?? 0) + 1;
              overtaken.set(input.ticket, count);
              expect(count).toBeLessThanOrEqual(overtakingLimit);
            }
          }
        },
      ),
    );
  });

  it('comes to the same choice for any order of the list, twice', () => {
    const shuffled = crowd.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const from = { state: FRESH_POLICY_STATE, rules: FIRST_POLICY, at };
        const lanes = [{ lane: EVERYTHING, calendar: NORMAL }];
        expect(firstCandidates(20, lanes, { ...from, waiting: other })).toEqual(
          firstCandidates(20, lanes, { ...from, waiting: list }),
        );
      }),
    );
  });

  it('foresees the calls that it then makes, one after the other, for whatever lanes call in turn', () => {
    fc.assert(
      fc.property(crowd, lanes, overtakingLimit, fc.integer({ min: 1, max: 40 }), (list, lanes, limit, count) => {
        const rules = { ...FIRST_POLICY, overtakingLimit: limit };
        let waiting: readonly WaitingTicket[] = list;
        let state: PolicyState = FRESH_POLICY_STATE;
        const made: string[] = [];
        for (let turn = 0, idle = 0; made.length < count && idle < lanes.length; turn++, idle++) {
          const question = { lane: lanes[turn % lanes.length]!, calendar: NORMAL, waiting, state, rules, at };
          const decision = decideCall(question);
          expect(decision).toMatchObject(chooseCall(question));
          if (decision.kind === 'NOBODY') continue;
          idle = -1;
          made.push(`${decision.ticket} ${decision.rule} ${decision.inputs['overtakenBy']}`);
          state = decision.next;
          waiting = waiting.filter(({ input }) => input.ticket !== decision.ticket);
        }
        const open = lanes.map((lane) => ({ lane, calendar: NORMAL }));
        const foreseen = firstCandidates(count, open, { waiting: list, state: FRESH_POLICY_STATE, rules, at });
        expect(foreseen.map((each) => `${each.ticket} ${each.rule} ${each.inputs['overtakenBy']}`)).toEqual(made);
      }),
    );
  });

  it('calls a ticket with a penalty on its class’s turn only when no other of the class waits', () => {
    fc.assert(
      fc.property(crowd, (list) => {
        let waiting: readonly WaitingTicket[] = list;
        let state: PolicyState = FRESH_POLICY_STATE;
        for (;;) {
          const decision = decideCall({ lane: EVERYTHING, calendar: NORMAL, waiting, state, rules: FIRST_POLICY, at });
          if (decision.kind === 'NOBODY') break;
          const chosen = waiting.find(({ input }) => input.ticket === decision.ticket)!;
          const better = waiting.filter(
            ({ input }) => input.ready && !input.penalty && input.class === chosen.input.class,
          );
          if (decision.rule === 'CLASS_TURN' && chosen.input.penalty) expect(better).toEqual([]);
          waiting = waiting.filter((one) => one !== chosen);
          state = decision.next;
        }
        expect(waiting.some(({ input }) => input.ready)).toBe(false);
      }),
    );
  });

  it('calls nobody into a closed interval, whoever waits', () => {
    fc.assert(
      fc.property(crowd, (waiting) => {
        const calendar = { mode: 'CLOSED' } as const;
        const from = { waiting, state: FRESH_POLICY_STATE, rules: FIRST_POLICY, at };
        expect(decideCall({ ...from, lane: EVERYTHING, calendar }).kind).toBe('NOBODY');
        expect(firstCandidates(8, [{ lane: EVERYTHING, calendar }], from)).toEqual([]);
      }),
    );
  });

  it('gives every class of one slot hour its share of the calls, within one', () => {
    const present = fc.uniqueArray(fc.constantFrom(...QUEUE_CLASSES), { minLength: 2 });
    fc.assert(
      fc.property(present, fc.integer({ min: 16, max: 64 }), (present, calls) => {
        const waiting = present.flatMap((name, k) =>
          Array.from({ length: calls }, (_, n) => ticket({ class: name, slot: 0, minute: n % 60 }, k * 100 + n)),
        );
        const order = firstCandidates(calls, [{ lane: EVERYTHING, calendar: NORMAL }], {
          waiting,
          state: FRESH_POLICY_STATE,
          rules: FIRST_POLICY,
          at,
        });
        const sum = present.reduce((total, name) => total + FIRST_POLICY.weights[name], 0);
        for (const name of present) {
          const share = (calls * FIRST_POLICY.weights[name]) / sum;
          expect(Math.abs(order.filter((call) => call.class === name).length - share)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('never starves an empty truck: it goes within sixteen calls however many others come', () => {
    const loaded = QUEUE_CLASSES.filter((name) => name !== 'EMPTY');
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<QueueClass>(...loaded), { minLength: 40, maxLength: 80 }),
        fc.nat(60),
        (others, when) => {
          const empty = ticket({ class: 'EMPTY', cargo: 'EMPTY', minute: when }, 9999);
          const waiting = [empty, ...others.map((name, n) => ticket({ class: name, minute: when + n }, n))];
          const from = { waiting, state: FRESH_POLICY_STATE, rules: FIRST_POLICY, at };
          const order = firstCandidates(16, [{ lane: EVERYTHING, calendar: NORMAL }], from);
          expect(order.map((call) => call.ticket)).toContain('T9999');
        },
      ),
    );
  });

  it('decides among 5,000 waiting in well under 5 milliseconds and foresees the next 8 calls', () => {
    const waiting = Array.from({ length: 5000 }, (_, n) =>
      ticket(
        { class: QUEUE_CLASSES[n % 6]!, cargo: CARGO_KINDS[n % 6]!, minute: (n * 37) % 1440, penalty: n % 50 === 0 },
        n,
      ),
    );
    let state: PolicyState = FRESH_POLICY_STATE;
    const times = Array.from({ length: 51 }, () => {
      const before = performance.now();
      const decision = decideCall({ lane: EVERYTHING, calendar: NORMAL, waiting, state, rules: FIRST_POLICY, at });
      if (decision.kind === 'CALL') state = decision.next;
      return performance.now() - before;
    }).toSorted((a, b) => a - b);
    expect(times[25]).toBeLessThan(5);
    expect(
      firstCandidates(8, [{ lane: EVERYTHING, calendar: NORMAL }], { waiting, state, rules: FIRST_POLICY, at }),
    ).toHaveLength(8);
  });
});
