import { readFileSync } from 'node:fs';
import type { DomainError } from '../../domain/problem.js';
import { fold } from '../../domain/decider.js';
import { changeSetting, confirmSetting, refuseSetting, withdrawSetting } from './change-setting.js';
import { SETTING_EVENT_TYPES, type SettingEvent } from './setting-events.js';
import { coming, inForce, settingFold, type SettingState } from './setting.js';

interface Buffer {
  readonly minutes: number;
  readonly lanes: readonly string[];
}

const published: Buffer = { minutes: 10, lanes: ['A'] };
const how = settingFold(published);
const at = (hour: string) => `2026-11-25T${hour}:00.000Z`;
const value = (minutes: number): Buffer => ({ minutes, lanes: ['A'] });

/** Whoever does something at an hour to a change, having seen a revision. */
function act(hour: string, change: string, by: string, seen: number) {
  const tag = {
    setting: 'buffer',
    scope: 'HUU_NGHI',
    gate: 'HUU_NGHI',
    change,
    by,
    as: 'SUPERVISOR',
    at: at(hour),
  } as const;
  return { tag, seen };
}
const given = (...decided: ((state: SettingState<Buffer>) => SettingEvent[])[]) =>
  decided.reduce((state, decide) => fold(how, decide(state), state), how.initial);
const set = (hour: string, change: string, minutes: number, from?: string) => (state: SettingState<Buffer>) =>
  changeSetting(state, act(hour, change, 'one', state.revision), value(minutes), from && at(from), false);
const proposed = (hour: string, change: string, minutes: number, from?: string) => (state: SettingState<Buffer>) =>
  changeSetting(state, act(hour, change, 'one', state.revision), value(minutes), from && at(from), true);
const confirmed =
  (hour: string, change: string, by = 'two') =>
  (state: SettingState<Buffer>) =>
    confirmSetting(state, act(hour, change, by, state.revision), ['PROVINCE']);
const withdrawn = (hour: string, change: string) => (state: SettingState<Buffer>) =>
  withdrawSetting(state, act(hour, change, 'one', state.revision));
const minutesAt = (state: SettingState<Buffer>, hour: string) => inForce(state, new Date(at(hour))).minutes;

function codeOf(does: () => unknown): string {
  try {
    does();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
}

describe('A setting', () => {
  it('holds as published until something is set, then from its instant on', () => {
    const state = given(set('03:00', 'a', 20, '05:00'), set('03:10', 'b', 30, '07:00'));
    expect(['04:59', '05:00', '06:59', '07:00'].map((hour) => minutesAt(state, hour))).toEqual([10, 20, 20, 30]);
    expect(coming(state, new Date(at('05:30'))).map(({ change }) => change)).toEqual(['b']);
  });

  it('begins at once when no instant is named, and keeps what held before that', () => {
    const state = given(set('03:00', 'a', 20), set('04:00', 'b', 30));
    expect(['02:59', '03:00', '03:59', '04:00'].map((hour) => minutesAt(state, hour))).toEqual([10, 20, 20, 30]);
  });

  it('takes the later set of two for one instant', () => {
    expect(minutesAt(given(set('03:00', 'a', 20, '05:00'), set('03:30', 'b', 30, '05:00')), '05:00')).toBe(30);
  });

  it('is never changed for what was decided already', () => {
    expect(codeOf(() => given(set('03:00', 'a', 20, '02:59')))).toBe('setting-from-past');
    expect(codeOf(() => given(set('03:00', 'a', 20), withdrawn('03:00', 'a')))).toBe('setting-in-force');
  });

  it('takes back a value that has not begun: what held before goes on', () => {
    const state = given(set('03:00', 'a', 20, '05:00'), set('03:10', 'b', 30, '05:00'), withdrawn('04:59', 'b'));
    expect([minutesAt(state, '05:00'), state.revision]).toEqual([20, 3]);
  });

  it('refuses whoever has not seen what another did, and what holds at that time already', () => {
    const state = given(set('03:00', 'a', 20, '05:00'));
    const unseen = () => changeSetting(state, act('03:10', 'b', 'two', 0), value(30), undefined, false);
    expect(codeOf(unseen)).toBe('changed-meanwhile');
    expect(codeOf(() => given(set('03:00', 'a', 10, '05:00')))).toBe('setting-unchanged');
    expect(codeOf(() => set('03:10', 'b', 20, '06:00')(state))).toBe('setting-unchanged');
    expect(codeOf(() => set('03:10', 'b', 10, '06:00')(state))).toBe('done');
  });

  it('waits with at most twenty changes', () => {
    const many = Array.from({ length: 20 }, (_, n) => set('03:00', `c${n}`, 100 + n, '05:00'));
    expect(codeOf(() => given(...many, set('03:00', 'more', 99, '05:00')))).toBe('setting-too-many-ahead');
  });

  it('gives a member that came later as it is published', () => {
    const old: SettingEvent = {
      type: 'SettingSet',
      data: { ...act('03:00', 'a', 'one', 0).tag, from: at('03:00'), value: { minutes: 20 } },
    };
    expect(inForce(fold(how, [old]), new Date(at('04:00')))).toEqual({ minutes: 20, lanes: ['A'] });
  });
});

describe('A setting that needs a second person', () => {
  it('holds what was proposed only when another has confirmed it', () => {
    const waiting = given(proposed('03:00', 'a', 20, '05:00'));
    expect([minutesAt(waiting, '06:00'), waiting.proposals.length]).toEqual([10, 1]);
    expect(codeOf(() => confirmed('04:00', 'a', 'one')(waiting))).toBe('second-person-needed');
    const agreed = given(proposed('03:00', 'a', 20, '05:00'), confirmed('04:00', 'a'));
    expect([minutesAt(agreed, '04:59'), minutesAt(agreed, '05:00'), agreed.proposals.length]).toEqual([10, 20, 0]);
  });

  it('begins with the confirmation when that comes later than it should have begun', () => {
    const state = given(proposed('03:00', 'a', 20, '05:00'), confirmed('06:00', 'a'));
    expect([minutesAt(state, '05:59'), minutesAt(state, '06:00')]).toEqual([10, 20]);
  });

  it('is decided once', () => {
    const state = given(proposed('03:00', 'a', 20, '05:00'), confirmed('04:00', 'a'));
    expect(codeOf(() => confirmed('04:01', 'a', 'three')(state))).toBe('setting-change-decided');
    expect(codeOf(() => confirmed('04:01', 'nothing', 'three')(state))).toBe('setting-change-unknown');
    const refused = given(proposed('03:00', 'a', 20), (seen) => refuseSetting(seen, act('04:00', 'a', 'two', 1), []));
    expect([refused.proposals, refused.values]).toEqual([[], []]);
    expect(codeOf(() => confirmed('04:01', 'a')(refused))).toBe('setting-change-unknown');
    expect(given(proposed('03:00', 'a', 20), withdrawn('03:30', 'a')).proposals).toEqual([]);
  });
});

describe('Events of settings as they were first written', () => {
  it('still give the same values', () => {
    const folder = new URL('../../../../test/golden/settings/', import.meta.url);
    const [proposal, agreed, refused, back] = SETTING_EVENT_TYPES.map(
      (type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, folder), 'utf8')) as SettingEvent,
    ) as [SettingEvent, SettingEvent, SettingEvent, SettingEvent];
    const rules = settingFold({ horizonDays: 7 });
    const later = new Date('2026-11-26T00:00:00.000Z');
    expect(fold(rules, [proposal]).proposals).toMatchObject([{ value: { horizonDays: 10 } }]);
    expect(inForce(fold(rules, [proposal, agreed]), later)).toMatchObject({ horizonDays: 10, lapseGraceMinutes: 120 });
    expect(fold(rules, [proposal, refused])).toMatchObject({ proposals: [], values: [], revision: 2 });
    expect(inForce(fold(rules, [proposal, agreed, back]), later)).toEqual({ horizonDays: 7 });
  });
});
