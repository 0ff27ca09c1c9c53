import type { CheckRule } from './check-rules.js';
import { CHECK_RULES } from './check-rules.js';
import { requiredChecks, type CargoToCheck } from './required-checks.js';

const durian: CargoToCheck = {
  direction: 'EXPORT',
  cargo: 'FRUIT',
  goods: [{ hs: '08106000' }],
  at: '2026-11-22T03:00:00.000Z',
};
const agencies = (of: CargoToCheck, rules: readonly CheckRule[] = CHECK_RULES) =>
  requiredChecks(of, rules).map((c) => c.agency);

describe('Which checks clear a vehicle', () => {
  it('durian going out is seen by all five', () => {
    expect(requiredChecks(durian, CHECK_RULES)).toEqual([
      { agency: 'BORDER_GUARD', rule: 'border-guard-every-vehicle' },
      { agency: 'HEALTH_QUARANTINE', rule: 'health-every-vehicle' },
      { agency: 'PLANT_ANIMAL_QUARANTINE', rule: 'quarantine-fresh-plants' },
      { agency: 'CUSTOMS', rule: 'customs-laden' },
      { agency: 'GATE_FEE', rule: 'gate-fee-laden' },
    ]);
  });

  it('electronics coming in need no quarantine of plants and animals', () => {
    expect(agencies({ ...durian, direction: 'IMPORT', cargo: 'GENERAL', goods: [{ hs: '85171300' }] })).toEqual([
      'BORDER_GUARD',
      'HEALTH_QUARANTINE',
      'CUSTOMS',
      'GATE_FEE',
    ]);
  });

  it('an empty vehicle needs vehicle and driver only', () => {
    expect(agencies({ ...durian, cargo: 'EMPTY', goods: [] })).toEqual(['BORDER_GUARD', 'HEALTH_QUARANTINE']);
  });

  it('one line of fish in a mixed load is enough for quarantine', () => {
    const mixed = { ...durian, cargo: 'GENERAL' as const, goods: [{ hs: '85171300' }, { hs: '03061700' }] };
    expect(requiredChecks(mixed, CHECK_RULES)).toContainEqual({
      agency: 'PLANT_ANIMAL_QUARANTINE',
      rule: 'quarantine-animals',
    });
  });

  it('tea coming in on the green channel is let by, on yellow, red or a channel not yet known it is not', () => {
    const tea: CargoToCheck = { ...durian, direction: 'IMPORT', cargo: 'GENERAL', goods: [{ hs: '09021090' }] };
    expect(agencies({ ...tea, channel: 'GREEN' })).not.toContain('PLANT_ANIMAL_QUARANTINE');
    for (const kept of [tea, { ...tea, channel: 'YELLOW' as const }, { ...tea, channel: 'RED' as const }])
      expect(agencies(kept)).toContain('PLANT_ANIMAL_QUARANTINE');
    expect(agencies({ ...tea, direction: 'EXPORT' })).not.toContain('PLANT_ANIMAL_QUARANTINE');
  });

  it('wood is looked at in the warm season, by the Hanoi day', () => {
    const wood: CargoToCheck = { ...durian, direction: 'IMPORT', cargo: 'GENERAL', goods: [{ hs: '44039900' }] };
    expect(agencies({ ...wood, at: '2026-03-31T16:59:59.000Z' })).not.toContain('PLANT_ANIMAL_QUARANTINE');
    expect(agencies({ ...wood, at: '2026-03-31T17:00:00.000Z' })).toContain('PLANT_ANIMAL_QUARANTINE');
    expect(agencies({ ...wood, at: '2026-10-31T16:59:59.000Z' })).toContain('PLANT_ANIMAL_QUARANTINE');
    expect(agencies({ ...wood, at: '2026-10-31T17:00:00.000Z' })).not.toContain('PLANT_ANIMAL_QUARANTINE');
  });

  it('a season may run over the new year', () => {
    const rule: CheckRule = {
      id: 'r',
      agency: 'CUSTOMS',
      season: { from: '12-15', to: '02-15' },
    };
    const on = (day: string) => agencies({ ...durian, at: `${day}T03:00:00.000Z` }, [rule]).length;
    expect([on('2026-12-14'), on('2026-12-15'), on('2027-02-15'), on('2027-02-16')]).toEqual([0, 1, 1, 0]);
  });

  it('no two rules share an id', () => {
    expect(new Set(CHECK_RULES.map((rule) => rule.id)).size).toBe(CHECK_RULES.length);
  });
});
