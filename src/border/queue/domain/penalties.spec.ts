import { array, assert, boolean, constant, constantFrom, integer, nat, oneof, property, record } from 'fast-check';
import { fold } from '../../../shared/domain/decider.js';
import { conductFold, goesLast, isOver, type Conduct, type Penalty } from './conduct.js';
import type { ConductEvent } from './conduct-events.js';
import { countNoShow, type NoShowSeen } from './count-no-show.js';
import { excuseOf, missedCalls, type Trouble } from './no-show-excuse.js';
import { carrierNeeds, PUBLISHED_NO_SHOW_RULES as RULES } from './no-show-rules.js';
import {
  decideAppeal,
  endPenalty,
  fileAppeal,
  forgiveNoShow,
  supportAppeal,
  suspendPenalty,
} from './penalty-appeal.js';
import { at, Life } from './testing/ticket-life.js';
import { endCallUnanswered } from './ticket-call.js';
import type { TicketEvent } from './queue-events.js';
import { endOfWorkingDays } from './working-days.js';

const DAY_MS = 86_400_000;
const day = (n: number) => new Date(Date.parse('2026-11-01T03:00:00.000Z') + n * DAY_MS).toISOString();
const seen = (n: number, more: Partial<NoShowSeen> = {}): NoShowSeen => ({
  subject: 'VEHICLE',
  of: 'truck',
  atGate: 'HUU_NGHI',
  at: day(n),
  noShow: `no-show-${n}`,
  ticket: `ticket-${n}`,
  declaration: `ticket-${n}`,
  code: 'HN-E-0417',
  firm: 'firm',
  vehicle: 'truck',
  carrier: 'carrier',
  penalty: `penalty-${n}`,
  ...more,
});

/** A name with what was written to it, each on what stood before. */
class Name {
  state: Conduct = conductFold.initial;
  last: ConductEvent[] = [];
  and(decide: (state: Conduct) => ConductEvent[]): this {
    this.last = decide(this.state);
    this.state = fold(conductFold, this.last, this.state);
    return this;
  }
  noShow(n: number, more: Partial<NoShowSeen> = {}): this {
    return this.and((state) => countNoShow(state, seen(n, more), RULES));
  }
  on(decide: (penalty: Penalty, state: Conduct) => ConductEvent[]): this {
    return this.and((state) => decide(state.penalties.at(-1)!, state));
  }
  appealed(reason: 'BREAKDOWN' | 'OTHER' = 'OTHER', attachment?: string): this {
    const filed = { appeal: 'a', reason, statement: 's', by: 'dispatcher', at: day(9), decideBy: day(11) };
    return this.on((penalty) => fileAppeal(penalty, { ...filed, ...(attachment && { attachment }) }, ['photo']));
  }
  decided(verdict: 'GRANTED' | 'REFUSED', by = 'supervisor', involved: string[] = []): this {
    return this.on((penalty, state) =>
      decideAppeal(state, penalty, { verdict, by, involved: new Set(involved), at: day(10) }),
    );
  }
  get types(): string[] {
    return this.last.map(({ type }) => type);
  }
  get last1(): Penalty {
    return this.state.penalties.at(-1)!;
  }
}
const penalized = () => new Name().noShow(0).noShow(8);

describe('A vehicle that does not come to its calls', () => {
  it('goes last for seven days after the second time within thirty days', () => {
    expect(new Name().noShow(0).types).toEqual(['NoShowCounted']);
    const name = penalized();
    expect(name.types).toEqual(['NoShowCounted', 'PenaltyImposed']);
    expect(name.last1).toMatchObject({ counted: ['no-show-0', 'no-show-8'], needs: 2, until: day(15), at: day(8) });
    expect(goesLast(name.state)).toBe(true);
  });

  it('does not when the first lies thirty days back, or one is excused', () => {
    expect(new Name().noShow(0).noShow(30).types).toEqual(['NoShowCounted']);
    expect(new Name().noShow(0).noShow(8, { excuse: 'GATE_CLOSED' }).types).toEqual(['NoShowExcused']);
    expect(new Name().noShow(0, { excuse: 'GATE_LATE' }).noShow(8).types).toEqual(['NoShowCounted']);
  });

  it('has no no-show counted twice', () => {
    expect(penalized().noShow(8).types).toEqual([]);
  });

  it('goes last anew for each further time, and no longer when the last of them has ended', () => {
    const name = penalized().noShow(10);
    expect(name.state.penalties.map(({ until }) => until)).toEqual([day(15), day(17)]);
    name.and(({ penalties }) => endPenalty(penalties[0]!, day(15)));
    expect(goesLast(name.state)).toBe(true);
    name.and(({ penalties }) => endPenalty(penalties[1]!, day(17)));
    expect([goesLast(name.state), name.types]).toEqual([false, ['PenaltyEnded']]);
    expect(name.and(({ penalties }) => endPenalty(penalties[1]!, day(18))).types).toEqual([]);
  });
});

describe('A carrier', () => {
  const carrier = (tickets: number) => {
    const name = new Name();
    for (const n of [1, 2, 3, 4, 5, 6]) name.noShow(n, { subject: 'CARRIER', of: 'carrier', tickets });
    return name.state.penalties.map(({ counted }) => counted.length);
  };

  it('goes last only above five percent of its tickets and with five no-shows', () => {
    expect(carrier(80)).toEqual([5, 6]);
    expect(carrier(100)).toEqual([6]);
    expect(carrier(120)).toEqual([]);
  });

  it('never at or below the percentage, and never below the least', () => {
    assert(
      property(nat(5_000), nat(100), integer({ min: 1, max: 50 }), (tickets, percent, least) => {
        const needs = carrierNeeds(tickets, { ...RULES, carrierPercent: percent, carrierAtLeast: least });
        expect(needs).toBeGreaterThanOrEqual(least);
        expect(needs * 100).toBeGreaterThan(tickets * percent);
        if (needs > least) expect((needs - 1) * 100).toBeLessThanOrEqual(tickets * percent);
      }),
    );
  });
});

describe('What is nobody’s fault', () => {
  const missed = (life: Life, from: number) => {
    const story: TicketEvent[] = [];
    const take = (step: (each: Life) => Life) => story.push(...step(life).last);
    take((each) => each.booked());
    take((each) => each.checkedIn(10));
    take((each) => each.called(from));
    take((each) => each.next((ticket) => endCallUnanswered(ticket, at(from).toISOString(), at(from + 60))));
    take((each) => each.called(from + 80));
    take((each) => each.next((ticket) => endCallUnanswered(ticket, at(from + 80).toISOString(), at(from + 140))));
    return missedCalls(story, at(from + 140).toISOString());
  };
  const trouble = (from: number, to: number): Trouble => ({
    kind: 'GATE_CLOSED',
    from: at(from).toISOString(),
    to: at(to).toISOString(),
  });

  it('is a no-show of two calls, which are told from its ticket', () => {
    const { calls, promisedBy } = missed(new Life(), 20);
    expect(calls).toMatchObject([
      { from: at(20).toISOString(), to: at(80).toISOString() },
      { from: at(100).toISOString(), to: at(160).toISOString() },
    ]);
    expect(promisedBy).toBe(at(60).toISOString());
    expect(excuseOf({ calls, promisedBy: promisedBy! }, [], RULES)).toBeUndefined();
  });

  it('is trouble at any time of either call, not before, between or after them', () => {
    const calls = missed(new Life(), 20);
    expect(excuseOf(calls, [trouble(79, 85)], RULES)).toBe('GATE_CLOSED');
    expect(excuseOf(calls, [trouble(100, 101)], RULES)).toBe('GATE_CLOSED');
    expect(excuseOf(calls, [{ ...trouble(0, 500), kind: 'INCIDENT' }], RULES)).toBe('INCIDENT');
    for (const elsewhere of [trouble(0, 20), trouble(80, 100), trouble(160, 200)])
      expect(excuseOf(calls, [elsewhere], RULES)).toBeUndefined();
  });

  it('is a gate that called more than an hour after the hour that was booked', () => {
    expect(excuseOf(missed(new Life(), 120), [], RULES)).toBeUndefined();
    expect(excuseOf(missed(new Life(), 121), [], RULES)).toBe('GATE_LATE');
  });
});

describe('Who had booked no hour', () => {
  it('was promised what it was told when it checked in', () => {
    const life = new Life().checkedIn(0);
    const band = (latest: number) => ({ earliest: at(1).toISOString(), latest: at(latest).toISOString() });
    const estimate = { madeAt: at(0).toISOString(), half: band(20), nineOfTen: band(30) };
    const missedAt = (called: number) => {
      const tag = { ...life.last[0]!.data, lane: 'HN-E3' };
      const story = [
        ...life.last,
        { type: 'TicketCalled', data: { ...tag, at: at(called).toISOString(), estimate } },
        { type: 'TicketNoShow', data: { ...tag, at: at(called + 60).toISOString() } },
      ] as unknown as TicketEvent[];
      return missedCalls(story, at(called + 60).toISOString());
    };
    expect(missedAt(50).promisedBy).toBe(at(30).toISOString());
    expect([excuseOf(missedAt(90), [], RULES), excuseOf(missedAt(91), [], RULES)]).toEqual([undefined, 'GATE_LATE']);
  });
});

describe('An appeal', () => {
  it('lifts the penalty when it is granted, and the no-show counts no more', () => {
    const name = penalized().appealed().decided('GRANTED');
    expect(name.types).toEqual(['AppealDecided', 'NoShowForgiven', 'PenaltyLifted']);
    expect([goesLast(name.state), name.noShow(12).types]).toEqual([false, ['NoShowCounted', 'PenaltyImposed']]);
    expect(name.last1.counted).toEqual(['no-show-0', 'no-show-12']);
  });

  it('leaves it as it is when it is refused', () => {
    const name = penalized().appealed().decided('REFUSED');
    expect([name.types, goesLast(name.state)]).toEqual([['AppealDecided'], true]);
  });

  it('makes the penalty wait when its term is over, until it is decided', () => {
    const name = penalized()
      .appealed()
      .on((penalty) => suspendPenalty(penalty, day(11)));
    expect([name.types, goesLast(name.state)]).toEqual([['PenaltySuspended'], false]);
    expect(name.decided('REFUSED').types).toEqual(['AppealDecided', 'PenaltyResumed']);
    expect(goesLast(name.state)).toBe(true);
    expect(name.on((penalty) => suspendPenalty(penalty, day(12))).types).toEqual([]);
  });

  it('is decided by one who had no part in it', () => {
    const name = penalized().appealed();
    expect(() => name.decided('GRANTED', 'supervisor', ['supervisor'])).toThrow('appeal-own-matter');
    expect(() => name.decided('REFUSED', 'dispatcher')).toThrow('appeal-own-matter');
    name.on((penalty) => supportAppeal(penalty, 'witness', 'SUPERVISOR', day(9)));
    expect(() => name.decided('GRANTED', 'witness')).toThrow('appeal-own-matter');
  });

  it('of a breakdown is granted when it is proven, by a document or an officer’s word', () => {
    expect(() => penalized().appealed('BREAKDOWN').decided('GRANTED')).toThrow('breakdown-unproven');
    expect(() => penalized().appealed('BREAKDOWN', 'any')).toThrow('appeal-file-unknown');
    expect(penalized().appealed('BREAKDOWN', 'photo').decided('GRANTED').types).toContain('PenaltyLifted');
    const word = penalized()
      .appealed('BREAKDOWN')
      .on((penalty) => supportAppeal(penalty, 'police', 'TRAFFIC_POLICE', day(9)));
    expect(word.on((penalty) => supportAppeal(penalty, 'police', 'TRAFFIC_POLICE', day(9))).types).toEqual([]);
    expect(word.decided('GRANTED').types).toContain('PenaltyLifted');
  });

  it('is filed once, while the penalty is not over, about a no-show that it rests on', () => {
    const again = { appeal: 'b', reason: 'OTHER', statement: 's', by: 'd', at: day(9), decideBy: day(11) } as const;
    expect(() => penalized().appealed().appealed()).toThrow('already-appealed');
    const ended = penalized().on((penalty) => endPenalty(penalty, day(15)));
    expect(() => ended.appealed()).toThrow('penalty-over');
    expect(() => fileAppeal(penalized().last1, { ...again, noShow: 'other' }, [])).toThrow('no-show-not-of-penalty');
    expect(() => penalized().appealed().decided('REFUSED').decided('GRANTED')).toThrow('no-appeal-open');
  });

  it('lifts with it what cannot stand without the no-show, to the carrier’s name too', () => {
    const carrier = new Name();
    for (const n of [1, 2, 3, 4, 5]) carrier.noShow(n, { subject: 'CARRIER', of: 'carrier', tickets: 20 });
    expect(goesLast(carrier.state)).toBe(true);
    carrier.and((state) => forgiveNoShow(state, { noShow: 'no-show-3', appeal: 'a' }, day(10)));
    expect([carrier.types, goesLast(carrier.state)]).toEqual([['NoShowForgiven', 'PenaltyLifted'], false]);
    expect(carrier.and((state) => forgiveNoShow(state, { noShow: 'x', appeal: 'a' }, day(10))).types).toEqual([]);
  });

  it('is decided by the end of the second working day after its own, in Hanoi', () => {
    // Thursday 24 December, 16:00 in Hanoi; on Friday and on Monday offices work.
    expect(endOfWorkingDays(new Date('2026-12-24T09:00:00.000Z'), 2, []).toISOString()).toBe(
      '2026-12-28T17:00:00.000Z',
    );
    const wednesday = new Date('2026-12-30T09:00:00.000Z');
    expect(endOfWorkingDays(wednesday, 2, ['2027-01-01']).toISOString()).toBe('2027-01-04T17:00:00.000Z');
  });
});

describe('Whatever happens to a name', () => {
  const step = oneof(
    record({ kind: constant('noShow' as const), days: nat(40), excused: boolean() }),
    record({ kind: constantFrom('file', 'grant', 'refuse', 'suspend', 'end') }),
  );

  it('rests every penalty in force on enough no-shows that count, all of its own window', () => {
    assert(
      property(array(step, { maxLength: 40 }), (steps) => {
        const name = new Name();
        let now = 0;
        const attempt = (act: () => unknown) => {
          if (name.state.penalties.length === 0) return;
          try {
            act();
          } catch {
            // Refused: nothing was written.
          }
        };
        for (const each of steps) {
          if (each.kind === 'noShow') {
            now += each.days;
            name.noShow(now, each.excused ? { excuse: 'INCIDENT' } : {});
          } else if (each.kind === 'file') attempt(() => name.appealed());
          else if (each.kind === 'suspend') attempt(() => name.on((penalty) => suspendPenalty(penalty, day(now))));
          else if (each.kind === 'end') attempt(() => name.on((penalty) => endPenalty(penalty, day(now))));
          else attempt(() => name.decided(each.kind === 'grant' ? 'GRANTED' : 'REFUSED'));
        }
        for (const penalty of name.state.penalties.filter((each) => !isOver(each))) {
          const rests = name.state.noShows.filter(({ noShow, counts }) => counts && penalty.counted.includes(noShow));
          expect(rests.length).toBeGreaterThanOrEqual(RULES.vehicleNoShows);
          for (const { at: when } of rests)
            expect(Date.parse(penalty.at) - Date.parse(when)).toBeLessThan(RULES.windowDays * DAY_MS);
        }
      }),
    );
  });
});
