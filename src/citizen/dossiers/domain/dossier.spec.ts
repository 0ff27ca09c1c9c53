import { describe, expect, it } from '@jest/globals';
import { DomainError } from '../../../shared/domain/problem.js';
import { act, submit, type Acted, type DossierAct } from './dossier-acts.js';
import {
  CLOCK_STANDS,
  DOSSIER_ACTS,
  DOSSIER_STATES,
  PERMITTED,
  actsIn,
  stateNumber,
  type Party,
} from './dossier-state.js';
import type { Dossier } from './dossier.js';
import { PUBLIC_HOLIDAYS } from './public-holidays.js';
import { officeCalendar } from './working-time.js';

const calendar = officeCalendar(PUBLIC_HOLIDAYS);
const hanoi = (text: string) => new Date(`${text}+07:00`);
const SENT = '2026-11-30T08:00:00';
const PEOPLE: Readonly<Record<string, Party>> = {
  citizen: 'APPLICANT',
  clerk: 'CLERK',
  an: 'OFFICIAL',
  binh: 'OFFICIAL',
};
const limit = { amount: 3, unit: 'WORKING_DAYS' } as const;

type Done = readonly [by: string, what: DossierAct, at?: string];

const sent = (dong = 0): Dossier =>
  submit(
    {
      id: 'd',
      code: 'H37.06184-261130-0001',
      procedure: '1.001193',
      office: '06184',
      channel: 'ONLINE',
      owner: 'citizen',
      dong,
    },
    [],
    hanoi(SENT),
    calendar,
  ).dossier;
const doing = (dossier: Dossier, [by, what, at = SENT]: Done): Acted =>
  act(dossier, what, { by, party: PEOPLE[by] ?? 'APPLICANT', at: hanoi(at), calendar });
const after = (dossier: Dossier, ...done: Done[]): Dossier =>
  done.reduce((each, next) => doing(each, next).dossier, dossier);
const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
};

const receive: Done = ['clerk', { kind: 'RECEIVE', limit }];
const route: Done = ['clerk', { kind: 'ROUTE', to: 'an' }];
const propose: Done = ['an', { kind: 'PROPOSE_RESULT', proposal: 'p1', outcome: 'GRANTED' }];
const signing = (by: string, at: string = SENT): Done => [by, { kind: 'SIGN', proposal: 'p1' }, at];

describe('A dossier', () => {
  it('that was sent must be received within eight office hours', () => {
    expect(sent()).toMatchObject({ state: 'NEWLY_REGISTERED', dueAt: hanoi('2026-12-01T08:00:00').toISOString() });
  });

  it('goes from its receipt to the result that is handed over', () => {
    const states = [receive, route, propose, signing('binh'), ['clerk', { kind: 'RETURN_RESULT' }] as Done].reduce(
      (all, next) => [...all, doing(all.at(-1) ?? sent(), next).dossier],
      [sent()],
    );
    expect(states.map(({ state }) => stateNumber(state))).toEqual([1, 2, 4, 4, 9, 10]);
    expect(states.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is due so many working days after its receipt', () => {
    expect(after(sent(), receive).dueAt).toBe(hanoi('2026-12-03T17:30:00').toISOString());
  });

  it('that is not received is over, and has no deadline', () => {
    const refused = after(sent(), ['clerk', { kind: 'NOT_RECEIVE' }]);
    expect(refused.state).toBe('NOT_RECEIVED');
    expect(refused.dueAt).toBeUndefined();
    expect(codeOf(() => doing(refused, receive))).toBe('dossier-not-in-state');
  });

  it('tells the log nothing but references, dates and sums', () => {
    const { event } = doing(after(sent(), receive, route), propose);
    expect(event).toEqual({
      type: 'DossierResultProposed',
      data: { dossier: 'd', at: hanoi(SENT).toISOString(), proposal: 'p1', outcome: 'GRANTED' },
    });
  });
});

describe('A supplement', () => {
  const ask = (at: string = SENT): Done => ['an', { kind: 'ASK_SUPPLEMENT' }, at];
  const inProcess = after(sent(), receive, route);

  it('stops the clock until it comes, and the dossier goes on where it was', () => {
    const asked = after(inProcess, ask('2026-12-01T17:30:00'));
    expect(asked).toMatchObject({ state: 'SUPPLEMENT_ASKED', clock: { used: 480 } });
    expect(asked.dueAt).toBeUndefined();
    const given = after(asked, ['citizen', { kind: 'SUPPLEMENT', files: [] }, '2026-12-10T09:00:00']);
    expect(given.state).toBe('IN_PROCESS');
    expect(given.dueAt).toBe(hanoi('2026-12-14T17:30:00').toISOString());
  });

  it('is asked for once only', () => {
    const given = after(inProcess, ask(), ['citizen', { kind: 'SUPPLEMENT', files: [] }]);
    expect(codeOf(() => doing(given, ask()))).toBe('dossier-supplement-once');
  });

  it('asked for before the receipt leads back there, with the hours to receive it anew', () => {
    const given = after(
      sent(),
      ['clerk', { kind: 'ASK_SUPPLEMENT' }],
      ['citizen', { kind: 'SUPPLEMENT', files: [] }, '2026-12-03T08:00:00'],
    );
    expect(given).toMatchObject({ state: 'NEWLY_REGISTERED', dueAt: hanoi('2026-12-04T08:00:00').toISOString() });
  });

  it('that came while the dossier was routed goes on with the official', () => {
    const asked = after(sent(), receive, ['clerk', { kind: 'ASK_SUPPLEMENT' }], route);
    expect(after(asked, ['clerk', { kind: 'SUPPLEMENT', files: [] }])).toMatchObject({
      state: 'IN_PROCESS',
      official: 'an',
    });
  });
});

describe('The fee of a dossier', () => {
  it('stops the clock when it is asked for, until the clerk confirms it', () => {
    const asked = after(sent(), receive, route, ['an', { kind: 'ASK_FEE', dong: 8_000 }]);
    expect(asked).toMatchObject({ state: 'FINANCIAL_DUTY_ASKED', fee: { dong: 8_000 } });
    const paid = after(asked, ['clerk', { kind: 'CONFIRM_PAYMENT', dong: 8_000, means: 'TRANSFER' }]);
    expect(paid).toMatchObject({ state: 'IN_PROCESS', fee: { dong: 8_000, means: 'TRANSFER' } });
  });

  it('is confirmed by the sum that is due, and once', () => {
    const pay = (dong: number): Done => ['clerk', { kind: 'CONFIRM_PAYMENT', dong, means: 'CASH' }];
    expect(codeOf(() => doing(sent(8_000), pay(80_000)))).toBe('dossier-fee-other');
    const paid = after(sent(8_000), pay(8_000));
    expect(paid.state).toBe('NEWLY_REGISTERED');
    expect(codeOf(() => doing(paid, pay(8_000)))).toBe('dossier-fee-nothing-due');
  });

  it('must be paid or waived before a result is granted, but not before it is refused', () => {
    const inProcess = after(sent(8_000), receive, route);
    expect(codeOf(() => doing(inProcess, propose))).toBe('dossier-fee-unpaid');
    expect(codeOf(() => doing(after(inProcess, ['an', { kind: 'WAIVE_FEE' }]), propose))).toBe('done');
    const refuse: Done = ['an', { kind: 'PROPOSE_RESULT', proposal: 'p1', outcome: 'REFUSED' }];
    expect(codeOf(() => doing(inProcess, refuse))).toBe('done');
  });
});

describe('A result', () => {
  const proposed = after(sent(), receive, route, propose);

  it('is signed by a second person only', () => {
    expect(codeOf(() => doing(proposed, signing('an')))).toBe('dossier-needs-second-person');
    expect(after(proposed, signing('binh')).signed).toMatchObject({ by: 'an', signedBy: 'binh', outcome: 'GRANTED' });
  });

  it('that was sent back cannot be signed; who signs names what he saw', () => {
    const back = after(proposed, ['binh', { kind: 'SEND_BACK', proposal: 'p1' }]);
    expect(codeOf(() => doing(back, signing('binh')))).toBe('dossier-proposal-missing');
    const anew = after(back, ['an', { kind: 'PROPOSE_RESULT', proposal: 'p2', outcome: 'GRANTED' }]);
    expect(codeOf(() => doing(anew, signing('binh')))).toBe('dossier-proposal-other');
  });

  it('is proposed by the official in charge', () => {
    const other: Done = ['binh', { kind: 'PROPOSE_RESULT', proposal: 'p1', outcome: 'GRANTED' }];
    expect(codeOf(() => doing(after(sent(), receive, route), other))).toBe('dossier-of-colleague');
    expect(codeOf(() => doing(after(sent(), receive, route, ['binh', { kind: 'ROUTE', to: 'binh' }]), other))).toBe(
      'done',
    );
  });

  it('that waits for its signature keeps the dossier from being stopped or asked for more', () => {
    for (const what of [{ kind: 'STOP' }, { kind: 'ASK_SUPPLEMENT' }, { kind: 'ASK_FEE', dong: 1_000 }] as const)
      expect(codeOf(() => doing(proposed, ['an', what]))).toBe('dossier-proposal-open');
  });

  it('is in time until the office closes on the last day, and late from then on', () => {
    const inTime = (at: string) => after(proposed, signing('binh', at)).signed?.inTime;
    expect([inTime('2026-12-03T17:30:00'), inTime('2026-12-03T17:31:00')]).toEqual([true, false]);
  });
});

describe('A dossier that is late', () => {
  const proposing = (at: string): Done => [propose[0], propose[1], at];
  const LATE = '2026-12-04T09:00:00';
  const signedAfter = (...done: Done[]) =>
    after(
      sent(8_000),
      receive,
      route,
      ...done,
      proposing('2026-12-07T09:00:00'),
      signing('binh', '2026-12-07T10:00:00'),
    ).signed?.inTime;
  const paid: Done = ['clerk', { kind: 'CONFIRM_PAYMENT', dong: 8_000, means: 'CASH' }];

  it('stays late though it is stopped and goes on', () => {
    const stop = (at: string): Done => ['an', { kind: 'STOP' }, at];
    const resume: Done = ['an', { kind: 'RESUME' }, '2026-12-07T08:00:00'];
    expect(after(sent(), receive, route, stop(LATE))).toMatchObject({ state: 'STOPPED', late: true });
    expect(signedAfter(paid, stop(LATE), resume)).toBe(false);
    expect(signedAfter(paid, stop('2026-12-03T09:00:00'), resume)).toBe(true);
  });

  it('stays late though a fee is asked for and waived', () => {
    const asked = (at: string): Done => ['an', { kind: 'ASK_FEE', dong: 9_000 }, at];
    const waived: Done = ['an', { kind: 'WAIVE_FEE' }, '2026-12-07T08:00:00'];
    expect(signedAfter(asked(LATE), waived)).toBe(false);
    expect(signedAfter(asked('2026-12-03T09:00:00'), waived)).toBe(true);
  });

  it('because it was received too late stays so, though its time to decide begins with the receipt', () => {
    const received = (at: string) => after(sent(), ['clerk', receive[1], at]);
    expect(received('2026-12-01T08:01:00')).toMatchObject({ state: 'RECEIVED', late: true });
    expect(received('2026-12-01T08:00:00').late).toBeUndefined();
  });
});

describe('What may be done', () => {
  it('is decided by state and party alike: whatever is not permitted is refused', () => {
    for (const state of DOSSIER_STATES)
      for (const kind of DOSSIER_ACTS)
        for (const by of Object.keys(PEOPLE)) {
          const party = PEOPLE[by] as Party;
          if (PERMITTED[kind].in.includes(state) && PERMITTED[kind].by.includes(party)) continue;
          const what = {
            kind,
            limit,
            to: 'an',
            dong: 1,
            means: 'CASH',
            proposal: 'p',
            outcome: 'GRANTED',
            stars: 5,
            files: [],
          };
          const code = codeOf(() => doing({ ...sent(), state }, [by, what as DossierAct]));
          expect([state, kind, by, code]).toEqual([
            state,
            kind,
            by,
            PERMITTED[kind].by.includes(party) ? 'dossier-not-in-state' : 'not-allowed',
          ]);
        }
  });

  it('by the citizen is to supplement, to withdraw and to rate', () => {
    expect(actsIn('SUPPLEMENT_ASKED', 'APPLICANT')).toEqual(['SUPPLEMENT', 'WITHDRAW']);
    expect(actsIn('IN_PROCESS', 'APPLICANT')).toEqual(['WITHDRAW']);
    expect(actsIn('FINISHED', 'APPLICANT')).toEqual(['RATE']);
  });

  it('while the office waits for somebody has no deadline', () => {
    const inProcess = after(sent(), receive, route);
    const waiting = [{ kind: 'ASK_SUPPLEMENT' }, { kind: 'ASK_FEE', dong: 8_000 }, { kind: 'STOP' }] as const;
    const states = waiting.map((what) => after(inProcess, ['an', what]));
    expect(states.map(({ state }) => state)).toEqual(CLOCK_STANDS);
    expect(states.map(({ dueAt }) => dueAt)).toEqual([undefined, undefined, undefined]);
  });

  it('after a stop goes on by the official, and not by the clerk', () => {
    const stopped = after(sent(), receive, route, ['an', { kind: 'STOP' }]);
    expect(codeOf(() => doing(stopped, ['clerk', { kind: 'RESUME' }]))).toBe('not-allowed');
    expect(after(stopped, ['an', { kind: 'RESUME' }]).state).toBe('IN_PROCESS');
  });

  it('once the errand is over is to rate it, and to change that for a week', () => {
    const over = after(sent(), ['citizen', { kind: 'WITHDRAW' }]);
    const rated = after(over, ['citizen', { kind: 'RATE', stars: 4 }]);
    expect(rated).toMatchObject({ state: 'WITHDRAWN', stars: 4 });
    const changed = after(rated, ['citizen', { kind: 'RATE', stars: 5 }, '2026-12-07T08:00:00']);
    expect(changed).toMatchObject({ stars: 5, ratedAt: hanoi(SENT).toISOString() });
    const late: Done = ['citizen', { kind: 'RATE', stars: 1 }, '2026-12-07T08:00:01'];
    expect(codeOf(() => doing(changed, late))).toBe('dossier-rated');
    const { ratedAt: _, ...before } = rated;
    expect(codeOf(() => doing(before, ['citizen', { kind: 'RATE', stars: 5 }]))).toBe('dossier-rated');
  });
});
