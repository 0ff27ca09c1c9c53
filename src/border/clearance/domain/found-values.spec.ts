import type { Agency } from '../../../shared/domain/place.js';
import { agenciesThatUse } from '../../declarations/index.js';
import { seenClearance } from './clearance-view.js';
import type { DeclarationNow } from './clear-vehicle.js';
import type { OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { failCheck, passCheck, waiveCheck } from './decide-check.js';
import { confirmIdentity, findPapersInOrder, findValue, type FoundTold } from './found-values.js';
import { findsAt } from './seen.js';
import { reopenChecks } from './open-clearance.js';
import {
  cashier,
  cleared,
  fact,
  given,
  head,
  minute,
  officer,
  opened,
  passed,
  refusal,
  tag,
} from './testing/clearance-story.js';

const all = ['BORDER_GUARD', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE'] as const;
const everyone = () => opened('EXPORT', [...all]);
const allPassed = all.map((agency, n) => passed(agency, n + 1));
const declared = {
  accepted: true,
  revision: 1,
  load: {
    plate: true,
    trailer: false,
    goods: [{ grams: 18_000_000, packages: 900 }],
    containers: [{ number: 'CSQU3054383', seals: ['VN1'] }],
  },
} satisfies DeclarationNow;
const customs = { by: officer('CUSTOMS'), agency: 'CUSTOMS', at: minute(9), seen: 1 } as const;
const uses = (path: string) => agenciesThatUse([path]);
const KG: FoundTold = { what: 'KG', line: 0, found: 17_000_000 };
const found = (events: readonly ClearanceEvent[], told: FoundTold = KG, act = customs) =>
  findValue(given(everyone(), ...events), declared, { ...act, told }, uses);
const statuses = (events: readonly ClearanceEvent[]) =>
  given(everyone(), ...events)?.checks.map(({ agency, status }) => [agency, status]);

describe('Papers that are in order', () => {
  const quarantine = {
    by: officer('PLANT_ANIMAL_QUARANTINE'),
    agency: 'PLANT_ANIMAL_QUARANTINE',
    at: minute(9),
    seen: 1,
  } as const;
  const seen = () => findPapersInOrder(given(everyone()), declared, quarantine);
  const content = (revision: number) =>
    ({
      declaration: 'd',
      firm: 'f',
      revision,
      gate: 'HUU_NGHI',
      route: 'HN-1119',
      direction: 'EXPORT',
      cargo: 'FRUIT',
      vehicleCount: 1,
      goods: [{ hs: '08106000' }],
    }) as const;
  const papersAfter = (used: readonly Agency[]) => {
    const before = [everyone(), ...seen()];
    const again = reopenChecks(given(...before) as OpenedClearance, content(2), used, minute(10));
    return given(...before, ...again)?.papers;
  };

  it('are said so by their own agency before the vehicle is here, and everybody sees it; nothing is decided by it', () => {
    const after = given(everyone(), ...seen());
    const shown = seenClearance(after as OpenedClearance, {}).checks.find(({ agency }) => agency === quarantine.agency);
    expect(shown).toMatchObject({ status: 'WAITING', papersInOrder: { at: minute(9), revision: 1 } });
    expect(refusal(() => findPapersInOrder(after, declared, quarantine))).toBe('papers-in-order-already');
    expect(refusal(() => findPapersInOrder(given(everyone()), declared, { ...quarantine, by: customs.by }))).toBe(
      'wrong-agency',
    );
  });

  it('are looked at again when a field that the agency uses is corrected, and by nobody else', () => {
    expect(papersAfter(['CUSTOMS'])).toEqual({
      PLANT_ANIMAL_QUARANTINE: { by: quarantine.by.id, at: minute(9), revision: 1 },
    });
    expect(papersAfter(['CUSTOMS', 'PLANT_ANIMAL_QUARANTINE'])).toEqual({});
  });
});

describe('A check that is passed at the gate alone', () => {
  const of = (direction: 'EXPORT' | 'IMPORT', ...more: ClearanceEvent[]) => {
    const { data } = opened(direction, []) as ClearanceEvent & { type: 'ClearanceOpened' };
    const checks = [{ agency: 'CUSTOMS', rule: 'r', atGate: true }] as const;
    return given({ type: 'ClearanceOpened', data: { ...data, checks } }, ...more);
  };

  it('waits for an export that is checked in', () => {
    expect(refusal(() => passCheck(of('EXPORT'), declared, customs))).toBe('vehicle-not-here');
    expect(refusal(() => passCheck(of('EXPORT'), { ...declared, atYard: false }, customs))).toBe('vehicle-not-here');
    expect(passCheck(of('EXPORT'), { ...declared, atYard: true }, customs)[0]?.type).toBe('CheckPassed');
  });

  it('waits for an import that has entered', () => {
    expect(refusal(() => passCheck(of('IMPORT'), declared, customs))).toBe('vehicle-not-here');
    const entered = of('IMPORT', { type: 'BorderCrossed', data: fact(3, 'IMPORT') });
    expect(passCheck(entered, declared, customs)[0]?.type).toBe('CheckPassed');
  });

  it('is not asked of what the agency decided elsewhere', () => {
    const recorded = { source: 'AGENCY_SYSTEM' } as const;
    expect(passCheck(of('EXPORT'), declared, { ...customs, recorded })[0]?.type).toBe('CheckPassed');
  });
});

describe('A found value', () => {
  it('stands beside the declared one, whose revision it names', () => {
    const [event] = found([]);
    expect(event).toMatchObject({
      type: 'ValueFound',
      data: { revision: 1, value: { what: 'KG', line: 0, declared: 18_000_000, found: 17_000_000 }, reopens: [] },
    });
    expect(given(everyone(), event!)).toMatchObject({ revision: 1, found: [{ agency: 'CUSTOMS', by: customs.by.id }] });
  });

  it('opens again what others decided on the declared one, not the check of who found it, and the clearance falls', () => {
    const before = [...allPassed, cleared(5)];
    const events = found(before);
    expect(events.map(({ type }) => type)).toEqual(['ValueFound', 'ClearanceFellBack']);
    expect(statuses([...before, ...events])).toEqual([
      ['BORDER_GUARD', 'PASSED'],
      ['PLANT_ANIMAL_QUARANTINE', 'WAITING'],
      ['CUSTOMS', 'PASSED'],
      ['GATE_FEE', 'WAITING'],
    ]);
  });

  it('that nobody else uses leaves the vehicle cleared', () => {
    const before = [...allPassed, cleared(5)];
    const events = found(before, { what: 'SEALS', container: 'CSQU3054383', found: ['VN2'] });
    expect(events.map(({ type }) => type)).toEqual(['ValueFound']);
    expect(given(everyone(), ...before, ...events)?.status).toBe('CLEARED');
  });

  it('of an agency takes the place of its last one, and stands beside those of others', () => {
    const events = [...found([]), ...found([], { ...KG, found: 16_500_000 })];
    const plants = { ...customs, by: officer('PLANT_ANIMAL_QUARANTINE'), agency: 'PLANT_ANIMAL_QUARANTINE' } as const;
    const both = [...events, ...found([], KG, plants as never)];
    const state = given(everyone(), ...both);
    expect(state?.found?.map(({ agency, value }) => [agency, value.found])).toEqual([
      ['CUSTOMS', 16_500_000],
      ['PLANT_ANIMAL_QUARANTINE', 17_000_000],
    ]);
  });

  it('is refused that is the declared one, known, of nothing declared, of another agency or of whoever takes the fee', () => {
    expect(refusal(() => found([], { ...KG, found: 18_000_000 }))).toBe('found-as-declared');
    expect(refusal(() => found(found([])))).toBe('found-already');
    expect(refusal(() => found([], { ...KG, line: 1 }))).toBe('found-where-nothing-is-declared');
    expect(refusal(() => found([], { what: 'CONTAINER', container: 'MRKU4976720', found: 'X' }))).toBe(
      'found-where-nothing-is-declared',
    );
    expect(refusal(() => found([], KG, { ...customs, by: officer('BORDER_GUARD') }))).toBe('wrong-agency');
    expect(refusal(() => found([], KG, { ...customs, by: cashier, agency: 'GATE_FEE' } as never))).toBe('wrong-agency');
    expect(refusal(() => found([], KG, { ...customs, seen: 2 } as never))).toBe('declaration-changed');
    expect(refusal(() => found([], KG, { ...customs, by: { ...customs.by, gate: 'TAN_THANH' } } as never))).toBe(
      'wrong-gate',
    );
  });

  it('keeps a vehicle from leaving on what nobody has looked at: the reopened check passes again first', () => {
    const before = [...allPassed, cleared(5), ...found([...allPassed, cleared(5)])];
    const by = officer('PLANT_ANIMAL_QUARANTINE');
    const again = passCheck(given(everyone(), ...before), declared, {
      by,
      agency: 'PLANT_ANIMAL_QUARANTINE',
      at: minute(10),
      seen: 1,
      finds: 1,
    });
    expect(again.map(({ type }) => type)).toEqual(['CheckPassed']);
    expect(given(everyone(), ...before, ...again)?.status).toBe('OPEN');
  });
});

describe('A decision after somebody found something otherwise', () => {
  const plants = { by: officer('PLANT_ANIMAL_QUARANTINE'), agency: 'PLANT_ANIMAL_QUARANTINE', at: minute(10) } as const;
  const seals: FoundTold = { what: 'SEALS', container: 'CSQU3054383', found: ['VN2'] };
  const twice = () => [...found([]), ...found([], seals)];
  const pass = (events: readonly ClearanceEvent[], finds?: number) =>
    refusal(() =>
      passCheck(given(everyone(), ...events), declared, { ...plants, seen: 1, ...(finds !== undefined && { finds }) }),
    );

  it('is refused to who looked before, whatever the decision, and to who does not say what he saw', () => {
    expect([pass(twice()), pass(twice(), 0), pass(twice(), 1)]).toEqual(Array(3).fill('found-since-seen'));
    expect(pass(twice(), 2)).toBe('granted');
    expect(pass([])).toBe('granted');
    const state = given(everyone(), ...twice());
    const fail = { ...plants, seen: 1, finds: 1, reason: 'goods-prohibited' } as const;
    const waive = { ...plants, by: head(plants.agency), seen: 1, finds: 1, rule: 'relief-goods' };
    expect(refusal(() => failCheck(state, declared, fail))).toBe('found-since-seen');
    expect(refusal(() => waiveCheck(state, declared, waive))).toBe('found-since-seen');
  });

  it('says what was found, by whom and beside which field', () => {
    const decide = () => passCheck(given(everyone(), ...twice()), declared, { ...plants, seen: 1, finds: 1 });
    expect(decide).toThrow(
      expect.objectContaining({
        parameters: { found: 'CUSTOMS SEALS' },
        fields: [
          { path: 'containers.seals', code: 'found-otherwise', severity: 'error', parameters: { agency: 'CUSTOMS' } },
        ],
      }),
    );
  });

  it('is taken from who found it himself, since he saw it', () => {
    expect(refusal(() => passCheck(given(everyone(), ...twice()), declared, customs))).toBe('granted');
  });

  it('is refused anew by a value that takes the place of one that was seen', () => {
    expect(pass([...found([]), ...found([], { ...KG, found: 16_500_000 })], 1)).toBe('found-since-seen');
  });

  it('that was taken on paper is judged by what was found before it', () => {
    const later = found([], seals, { ...customs, at: minute(20) });
    const state = given(everyone(), ...found([]), ...later) as OpenedClearance;
    expect([minute(8), minute(9), minute(19), minute(20)].map((at) => findsAt(state, at))).toEqual([0, 1, 1, 2]);
  });
});

describe('A confirmed identity', () => {
  const confirm = (events: readonly ClearanceEvent[], ...parts: ('PLATE' | 'TRAILER' | 'CONTAINER' | 'SEAL')[]) =>
    confirmIdentity(given(everyone(), ...events), declared, { ...customs, parts });
  const shown = (events: readonly ClearanceEvent[]) =>
    seenClearance(given(everyone(), ...events) as OpenedClearance, { firm: 'firm-1' }).checks.find(
      ({ agency }) => agency === 'CUSTOMS',
    )?.identityConfirmed?.parts;

  it('is seen by everyone beside the check, and adds up', () => {
    const first = confirm([], 'SEAL');
    expect(shown(first)).toEqual(['SEAL']);
    expect(shown([...first, ...confirm(first, 'PLATE')])).toEqual(['PLATE', 'SEAL']);
  });

  it('holds for the content that was compared', () => {
    const corrected = { ...tag('CUSTOMS', 12), route: 'hn-1119', cargo: 'GENERAL', vehicleCount: 1 } as const;
    const reopened: ClearanceEvent = {
      type: 'ChecksReopened',
      data: { ...corrected, revision: 2, agencies: [], checks: all.map((agency) => ({ agency, rule: 'r' })) },
    };
    expect(shown([...confirm([], 'SEAL'), reopened])).toBeUndefined();
  });

  it('ends for what the same agency then finds otherwise, and is refused after that', () => {
    const seals: FoundTold = { what: 'SEALS', container: 'CSQU3054383', found: ['VN2'] };
    const confirmed = confirm([], 'PLATE', 'SEAL');
    const events = [...confirmed, ...found(confirmed, seals)];
    expect(shown(events)).toEqual(['PLATE']);
    expect(refusal(() => confirm(events, 'SEAL'))).toBe('identity-found-otherwise');
  });

  it('is refused for what is not declared', () => {
    expect(refusal(() => confirm([], 'TRAILER'))).toBe('identity-not-declared');
  });
});
