import { readFileSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { acknowledge, alertOn, alertsFold, type Alerts } from './alerts.js';
import type { LookoutAlertEvent, LookoutEvent } from './lookout-events.js';
import {
  LOOKOUT_RULES,
  keyOf,
  listLookout,
  lookoutsFold,
  matching,
  withdrawLookout,
  type Lookout,
} from './lookouts.js';

const GOLDEN = new URL('../../../../test/golden/lookouts/', import.meta.url);
const golden = <E>(type: string) => JSON.parse(readFileSync(new URL(`${type}.1.json`, GOLDEN), 'utf8')) as E;
const listed = golden<Extract<LookoutEvent, { type: 'LookoutListed' }>>('LookoutListed');
const lookouts = fold(lookoutsFold, [listed]);
const own = lookouts.get(listed.data.lookout) as Lookout;
const keys = new Set([keyOf(listed.data.kind, listed.data.key)]);
const code = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'granted';
};
const alerts = (before: Alerts, occasion: 'SUBMITTED' | 'CORRECTED' | 'CHECKED_IN') =>
  alertOn(before, [own], {
    declaration: 'd',
    occasion,
    at: '2026-11-22T05:00:00.000Z',
    idOf: (id) => `${id} ${occasion}`,
  });

describe('A lookout', () => {
  it('matches from its first to its last moment, unless it was withdrawn', () => {
    const found = (at: string, of = lookouts) => matching(of, keys, at).length;
    expect(found('2026-11-22T02:59:59.999Z')).toBe(0);
    expect(found('2026-11-22T03:00:00.000Z')).toBe(1);
    expect(found('2026-12-22T03:00:00.000Z')).toBe(0);
    const withdrawn = fold(lookoutsFold, [golden<LookoutEvent>('LookoutWithdrawn')], lookouts);
    expect(found('2026-11-24T00:00:00.000Z', withdrawn)).toBe(0);
    expect(fold(lookoutsFold, [golden<LookoutEvent>('LookoutOpened')], lookouts)).toBe(lookouts);
    expect(matching(lookouts, new Set([keyOf('VIN', listed.data.key)]), listed.data.at)).toEqual([]);
  });

  it('ends: not in the past, and within its longest time', () => {
    const until = (instant: string) => code(() => listLookout({ ...listed.data, until: instant }, LOOKOUT_RULES));
    expect(until('2026-11-22T03:00:00.000Z')).toBe('lookout-too-long');
    expect(until('2027-06-01T00:00:00.000Z')).toBe('lookout-too-long');
    expect(until('2027-05-01T00:00:00.000Z')).toBe('granted');
    expect(code(() => withdrawLookout(own, 'head', '2026-12-23T00:00:00.000Z'))).toBe('lookout-ended');
  });
});

describe('A match', () => {
  it('alerts once for what was declared and once more at the gate; its hold comes with the first alone', () => {
    const first = alerts([], 'SUBMITTED');
    expect(first).toMatchObject([{ data: { occasion: 'SUBMITTED', hold: 'smuggling-suspected' } }]);
    const after = fold(alertsFold, first);
    expect(alerts(after, 'CORRECTED')).toEqual([]);
    const here = alerts(after, 'CHECKED_IN');
    expect(here).toHaveLength(1);
    expect(here[0]?.data).not.toHaveProperty('hold');
    expect(alerts(fold(alertsFold, here, after), 'CHECKED_IN')).toEqual([]);
  });

  it('is taken notice of once', () => {
    const matched = fold(alertsFold, [golden<LookoutAlertEvent>('LookoutMatched')]);
    const [alert] = matched;
    expect(code(() => acknowledge(alert!, 'officer', '2026-11-22T06:00:00.000Z'))).toBe('granted');
    const [done] = fold(alertsFold, [golden<LookoutAlertEvent>('LookoutAcknowledged')], matched);
    expect(code(() => acknowledge(done!, 'officer', '2026-11-22T06:00:00.000Z'))).toBe('alert-acknowledged');
  });
});
