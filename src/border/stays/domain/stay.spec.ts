import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { turnOf, type StayingVehicle } from './crossing-of-stay.js';
import { STAY_EVENT_TYPES, type StayEvent } from './stay-events.js';
import {
  alarmStay,
  beginStay,
  countShutTime,
  endStay,
  extendStay,
  handStayOver,
  PUBLISHED_STAY_LIMITS,
  stayFold,
  type Shut,
  type Stay,
} from './stay.js';

const hours = (n: number) => new Date(Date.parse('2026-11-23T00:00:00.000Z') + n * 3_600_000).toISOString();
const crossing = (kind: 'TWO_WAY' | 'OTHER', at = 0) =>
  ({ declaration: 'd1', gate: 'HUU_NGHI', firm: 'f1', direction: 'EXPORT', kind, at: hours(at) }) as const;
const begun = (kind: 'TWO_WAY' | 'OTHER' = 'TWO_WAY') =>
  fold(stayFold, beginStay(undefined, crossing(kind), PUBLISHED_STAY_LIMITS));
const due = (stay: Stay, n: number) => ({ declaration: 'd1', hours: n, endsBy: stay?.endsBy ?? '' });
const types = (events: readonly StayEvent[]) => events.map(({ type }) => type);

describe('A stay over the line', () => {
  it('lasts 36 hours in the two-way pilot and 24 otherwise, with alarms six hours and one before', () => {
    expect(begun()).toMatchObject({
      endsBy: hours(36),
      alarms: [
        { hours: 6, at: hours(30) },
        { hours: 1, at: hours(35) },
      ],
    });
    expect(begun('OTHER')?.endsBy).toBe(hours(24));
  });

  it('begins once for a crossing, and is over when another begins', () => {
    const stay = begun();
    expect(beginStay(stay, crossing('TWO_WAY'), PUBLISHED_STAY_LIMITS)).toEqual([]);
    const next = beginStay(stay, { ...crossing('OTHER', 40), declaration: 'd2' }, PUBLISHED_STAY_LIMITS);
    expect(next).toMatchObject([
      { type: 'StayEnded', data: { declaration: 'd1', why: 'ANOTHER_BEGAN', overMinutes: 240 } },
      { type: 'StayBegun', data: { declaration: 'd2', endsBy: hours(64) } },
    ]);
  });

  it('is told before its limit and at it, each once', () => {
    const stay = begun();
    const near = alarmStay(stay, due(stay, 6), hours(30));
    expect(near).toMatchObject([{ type: 'StayLimitNear', data: { hours: 6, endsBy: hours(36), firm: 'f1' } }]);
    const told = fold(stayFold, near, stay);
    expect(alarmStay(told, due(stay, 6), hours(30))).toEqual([]);
    expect(types(alarmStay(told, due(stay, 0), hours(36)))).toEqual(['StayLimitPassed']);
  });

  it('moves with a clock that stood still, and so do its alarms; those that were due go by the new limit', () => {
    const stay = begun();
    const told = fold(stayFold, alarmStay(stay, due(stay, 6), hours(30)), stay);
    const moved = fold(
      stayFold,
      extendStay(told, { declaration: 'd1' }, { minutes: 120, reason: 'INCIDENT' }, hours(31)),
      told,
    );
    expect([moved?.endsBy, moved?.alarmed]).toEqual([hours(38), []]);
    expect(alarmStay(moved, due(stay, 1), hours(35))).toEqual([]);
    expect(types(alarmStay(moved, due(moved, 6), hours(32)))).toEqual(['StayLimitNear']);
    expect(() => extendStay(undefined, { declaration: 'd1' }, { minutes: 1, reason: 'INCIDENT' }, hours(1))).toThrow(
      'no-open-stay',
    );
  });

  it('ends in time, or so many minutes late', () => {
    expect(endStay(begun(), 'RETURNED', hours(20))).toMatchObject([{ data: { overMinutes: 0 } }]);
    expect(endStay(begun(), 'RETURNED', hours(37))).toMatchObject([{ data: { overMinutes: 60 } }]);
    expect(endStay(undefined, 'RETURNED', hours(37))).toEqual([]);
  });
});

describe('A stay whose tractor was changed', () => {
  const to = { declaration: 'd1', stays: true, wrong: false, direction: 'IMPORT', left: 1 } as const;

  it('goes over to a foreign one that took over, with its clock, and without the alarms that are past', () => {
    const alarmed = fold(stayFold, alarmStay(begun('OTHER'), due(begun('OTHER'), 6), hours(18)), begun('OTHER'));
    const { first, next } = handStayOver(alarmed, undefined, to, hours(20));
    expect(first[0]).toMatchObject({ type: 'StayEnded', data: { why: 'REPLACED', at: hours(20) } });
    expect(fold(stayFold, next)).toMatchObject({
      declaration: 'd1',
      since: hours(0),
      endsBy: hours(24),
      alarms: [{ hours: 1, at: hours(23) }],
    });
  });

  it('goes on for the first one by itself, which is still here, with its own clock, alarms and end', () => {
    const { first, next } = handStayOver(begun('OTHER'), undefined, to, hours(20));
    const behind = fold(stayFold, first, begun('OTHER'));
    expect(behind).toMatchObject({ declaration: 'd1', left: 1, since: hours(0), endsBy: hours(24) });
    expect(fold(stayFold, next)?.left).toBeUndefined();
    expect(alarmStay(behind, due(behind, 0), hours(24))).toMatchObject([
      { type: 'StayLimitPassed', data: { left: 1 } },
    ]);
    const stood = { minutes: 60, reason: 'BREAKDOWN' } as const;
    expect(() => extendStay(behind, { declaration: 'd1' }, stood, hours(21))).toThrow('no-open-stay');
    expect(extendStay(behind, { declaration: 'd1', left: 1 }, stood, hours(21))).toMatchObject([{ data: { left: 1 } }]);
    expect(endStay(behind, 'RETURNED', hours(22))).toMatchObject([{ data: { declaration: 'd1', left: 1 } }]);
  });

  it('comes back to the first one when that takes its load again', () => {
    const { first, next } = handStayOver(begun('OTHER'), undefined, to, hours(2));
    const behind = fold(stayFold, first, begun('OTHER'));
    const again = handStayOver(fold(stayFold, next), behind, { ...to, left: 2 }, hours(3));
    expect(types(again.next)).toEqual(['StayEnded', 'StayBegun']);
    expect(fold(stayFold, again.next, behind)?.left).toBeUndefined();
    expect(fold(stayFold, again.first, fold(stayFold, next))?.left).toBe(2);
  });

  it('stays with the first one when the next is of here, or has a stay of its own', () => {
    const nothing = { first: [], next: [] };
    expect(handStayOver(begun(), undefined, { ...to, stays: false }, hours(1))).toEqual(nothing);
    const own = fold(
      stayFold,
      beginStay(undefined, { ...crossing('OTHER'), declaration: 'd2' }, PUBLISHED_STAY_LIMITS),
    );
    expect(handStayOver(begun(), own, to, hours(1))).toEqual(nothing);
  });

  it('is over for one that never crossed, whether or not the other is watched', () => {
    const { first, next } = handStayOver(begun(), undefined, { ...to, wrong: true, stays: false }, hours(1));
    expect([first, next]).toMatchObject([[{ type: 'StayEnded', data: { why: 'DECLARED_WRONG' } }], []]);
    expect(types(handStayOver(begun(), undefined, { ...to, wrong: true }, hours(1)).next)).toEqual(['StayBegun']);
  });

  it('is nothing when the stay of another declaration goes on', () => {
    expect(handStayOver(begun(), undefined, { ...to, declaration: 'd9' }, hours(1))).toEqual({ first: [], next: [] });
    expect(handStayOver(undefined, undefined, to, hours(1))).toEqual({ first: [], next: [] });
  });
});

describe('A stay whose way out was shut', () => {
  const shut = (from: number, to: number, by = 'c1'): Shut => ({
    by,
    reason: 'ROUTE_CLOSED',
    from: hours(from),
    to: hours(to),
  });
  const counted = (stay: Stay, spans: readonly Shut[], at: number) => countShutTime(stay, spans, hours(at));
  const after = (stay: Stay, spans: readonly Shut[], at: number) => fold(stayFold, counted(stay, spans, at), stay);

  it('moves once, also when another tractor takes the place meanwhile, and keeps the alarm that waits', () => {
    const spans = [shut(28, 32)];
    const held = fold(stayFold, alarmStay(begun(), due(begun(), 6), hours(30), spans), begun());
    const to = { declaration: 'd1', stays: true, wrong: false, direction: 'EXPORT', left: 1 } as const;
    const { next } = handStayOver(after(held, spans, 32), undefined, to, hours(33));
    const stay = fold(stayFold, next);
    expect(stay).toMatchObject({ endsBy: hours(40), alarms: [{ hours: 6, at: hours(34) }, { hours: 1 }] });
    expect(counted(stay, spans, 33)).toEqual([]);
  });

  it('moves by that time, each cause told with its own, and moves once', () => {
    const spans = [shut(2, 4), shut(4, 5, 'c2')];
    expect(counted(begun(), spans, 6)).toMatchObject([
      { type: 'StayExtended', data: { minutes: 120, reason: 'ROUTE_CLOSED', shut: { by: 'c1' }, endsBy: hours(38) } },
      { type: 'StayExtended', data: { minutes: 60, shut: { by: 'c2', from: hours(4) }, endsBy: hours(39) } },
    ]);
    expect(counted(after(begun(), spans, 6), spans, 7)).toEqual([]);
  });

  it('counts what stands so far, and later the rest; nothing from before it began or after its limit had passed', () => {
    const first = after(begun(), [shut(-5, 10)], 4);
    expect(first?.endsBy).toBe(hours(40));
    expect(after(first, [shut(-5, 10)], 12)?.endsBy).toBe(hours(46));
    expect(counted(begun(), [shut(36, 40)], 41)).toEqual([]);
    expect(counted(undefined, [shut(1, 2)], 3)).toEqual([]);
  });

  it('is told nothing while it is shut, and then at the time that was moved', () => {
    const stay = begun();
    const held = alarmStay(stay, due(stay, 6), hours(30), [shut(28, 33)]);
    expect(held).toMatchObject([{ type: 'StayAlarmHeld', data: { hours: 6, by: 'c1', until: hours(33) } }]);
    const waits = fold(stayFold, held, stay);
    const moved = fold(stayFold, alarmStay(waits, due(stay, 6), hours(33), [shut(28, 33)]), waits);
    expect([moved?.endsBy, moved?.alarmed]).toEqual([hours(41), []]);
    expect(types(alarmStay(moved, due(moved, 6), hours(35), [shut(28, 33)]))).toEqual(['StayLimitNear']);
  });
});

describe('What a crossing means for a stay', () => {
  const ours: StayingVehicle = {
    direction: 'EXPORT',
    twoWay: true,
    foreign: false,
    isReturn: false,
    isRefused: false,
    emptied: false,
  };
  const theirs: StayingVehicle = { ...ours, direction: 'IMPORT', twoWay: false, foreign: true };

  it('is that one of here is away while it takes part in the pilot, until it returns', () => {
    expect(turnOf('BorderCrossed', ours)).toEqual({ begins: 'TWO_WAY' });
    expect(turnOf('BorderCrossed', { ...ours, direction: 'IMPORT', isReturn: true })).toEqual({ ends: 'RETURNED' });
    expect(turnOf('BorderCrossed', { ...ours, twoWay: false })).toBeUndefined();
  });

  it('is that a foreign one is here until it leaves: emptied, with its goods, back or by its return', () => {
    expect(turnOf('BorderCrossed', theirs)).toEqual({ begins: 'OTHER' });
    expect(turnOf('BorderCrossed', { ...theirs, twoWay: true })).toEqual({ begins: 'TWO_WAY' });
    expect(turnOf('BorderCrossed', { ...theirs, direction: 'EXPORT' })).toEqual({ ends: 'RETURNED' });
    expect(turnOf('EmptyVehicleLeft', theirs)).toEqual({ ends: 'EMPTIED_LEFT' });
    expect(turnOf('TurnedBack', theirs)).toEqual({ ends: 'TURNED_BACK' });
    expect(turnOf('LeftSupervision', theirs)).toEqual({ ends: 'LEFT_SUPERVISION' });
    expect(turnOf('LeftSupervision', { ...theirs, emptied: true })).toBeUndefined();
    expect(turnOf('LeftSupervision', { ...theirs, twoWay: true })).toBeUndefined();
  });
});

describe('Events of stays as they were first written', () => {
  const FOLDER = new URL('../../../../test/golden/stays/', import.meta.url);
  const golden = (...names: string[]) =>
    names.map((type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as StayEvent);

  it('are kept of every type, and still make the same stay', () => {
    expect(new Set(readdirSync(FOLDER).map((file) => file.split('.')[0]))).toEqual(new Set(STAY_EVENT_TYPES));
    const near = fold(stayFold, golden('StayBegun', 'StayLimitNear', 'StayLimitPassed'));
    expect([near?.alarmed, near?.endsBy]).toEqual([[6, 0], '2026-11-24T15:00:00.000Z']);
    const extended = fold(stayFold, golden('StayBegun', 'StayAlarmHeld', 'StayExtended'));
    expect([extended?.endsBy, extended?.shutThrough]).toEqual(['2026-11-24T17:00:00.000Z', undefined]);
    const shut = JSON.parse(readFileSync(new URL('StayExtended.2.json', FOLDER), 'utf8')) as StayEvent;
    const behind = JSON.parse(readFileSync(new URL('StayBegun.2.json', FOLDER), 'utf8')) as StayEvent;
    expect(fold(stayFold, [behind])?.left).toBe(1);
    expect(fold(stayFold, [...golden('StayBegun'), shut])?.shutThrough).toBe('2026-11-24T08:00:00.000Z');
    expect(fold(stayFold, golden('StayBegun', 'StayEnded'))).toBeUndefined();
  });
});
