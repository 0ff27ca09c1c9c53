import { describe, expect, it } from '@jest/globals';
import { feeOf, PUBLISHED_TARIFF, ruleNames, type FeeFacts, type Tariff } from './tariff.js';

const cabbages: FeeFacts = {
  direction: 'EXPORT',
  regime: 'NORMAL',
  movement: 'EXPORT',
  cargo: 'FRUIT',
  hs: ['07049010'],
  vehicleCount: 1,
  payloadKg: 1_900,
};
const reexport: FeeFacts = {
  ...cabbages,
  regime: 'TEMPORARY_IMPORT_REEXPORT',
  hs: ['08106000'],
  payloadKg: 30_000,
  containerFeet: 40,
};
const fee = (facts: Partial<FeeFacts>, tariff: Tariff = PUBLISHED_TARIFF) => feeOf({ ...cabbages, ...facts }, tariff);
const withRules = (rules: Tariff['rules']): Tariff => ({ ...PUBLISHED_TARIFF, rules });
const everything = withRules([{ id: 'all', dong: 1_000_000 }]);

describe('The fee of a trip', () => {
  it('is 100,000 đ for fresh vegetables that leave in a vehicle under two tons', () => {
    expect(fee({})).toEqual({ dong: 100_000, rule: 'nq09-fresh-vegetables-under-2t', factors: [] });
    expect(fee({ payloadKg: 1_999 })).toMatchObject({ dong: 100_000 });
  });

  it('has no rule for the same in a vehicle of two tons, so that a cashier must say it', () => {
    expect(fee({ payloadKg: 2_000, containerFeet: 0 })).toEqual({ missing: [] });
    expect(fee({ direction: 'IMPORT', movement: 'INLAND' })).toEqual({ missing: [] });
  });

  it('is 4,000,000 đ for a 40-ft container of farm goods that were imported to be re-exported', () => {
    expect(feeOf(reexport, PUBLISHED_TARIFF)).toEqual({
      dong: 4_000_000,
      rule: 'nq09-reexport-farm-goods-40ft',
      factors: [],
    });
    expect(feeOf({ ...reexport, containerFeet: 20 }, PUBLISHED_TARIFF)).toEqual({ missing: [] });
  });

  it('names the measure without which no rule can be told to fit, and asks for none that would not help', () => {
    const { payloadKg: _, ...unmeasured } = cabbages;
    expect(feeOf(unmeasured, PUBLISHED_TARIFF)).toEqual({ missing: ['payloadKg'] });
    const { containerFeet: __, ...uncounted } = reexport;
    expect(feeOf(uncounted, PUBLISHED_TARIFF)).toEqual({ missing: ['containerFeet'] });
    expect(feeOf({ ...unmeasured, hs: ['84713020'] }, PUBLISHED_TARIFF)).toEqual({ missing: [] });
  });

  it('is not taken from a later rule while an earlier one waits for a measure', () => {
    const { payloadKg: _, ...unmeasured } = cabbages;
    const tariff = withRules([...PUBLISHED_TARIFF.rules, { id: 'rest', dong: 900_000 }]);
    expect(feeOf(unmeasured, tariff)).toEqual({ missing: ['payloadKg'] });
    expect(feeOf({ ...unmeasured, hs: ['84713020'] }, tariff)).toMatchObject({ dong: 900_000, rule: 'rest' });
  });

  it('is 130 % for an import that goes inland and 30 % for a vehicle that only hands its goods over in the yard', () => {
    const inland = fee({ direction: 'IMPORT', movement: 'INLAND' }, everything);
    expect(inland).toEqual({ dong: 1_300_000, rule: 'all', factors: ['nq09-import-inland'] });
    const handed = fee({ direction: 'IMPORT', movement: 'YARD_TRANSFER' }, everything);
    expect(handed).toEqual({ dong: 300_000, rule: 'all', factors: ['nq09-yard-transfer'] });
  });

  it('is five times as much for exported ore, and never above 5,000,000 đ', () => {
    const ore = (dong: number) => fee({ hs: ['26011100'] }, withRules([{ id: 'all', dong }]));
    expect(ore(800_000)).toEqual({ dong: 4_000_000, rule: 'all', factors: ['nq09-ore-export'] });
    expect(ore(1_200_000)).toMatchObject({ dong: 5_000_000 });
  });

  it('is the highest of several goods on one vehicle, and none when one of them has no price', () => {
    const tariff = withRules([
      { id: 'vegetables', group: 'fresh-vegetables', dong: 100_000 },
      { id: 'farm', group: 'farm-goods', dong: 700_000 },
    ]);
    expect(fee({ hs: ['07049010', '08106000'] }, tariff)).toMatchObject({ dong: 700_000, rule: 'farm' });
    expect(fee({ hs: ['08106000', '07049010'] }, tariff)).toMatchObject({ dong: 700_000, rule: 'farm' });
    expect(fee({ hs: ['07049010', '84713020'] }, tariff)).toEqual({ missing: [] });
  });

  it('is whole đồng, and for a group of new vehicles that of each car', () => {
    expect(fee({ direction: 'IMPORT', movement: 'INLAND' }, withRules([{ id: 'odd', dong: 33_333 }]))).toMatchObject({
      dong: 43_333,
    });
    const cars = fee({ cargo: 'NEW_VEHICLES', hs: ['87032300'], vehicleCount: 12 }, everything);
    expect(cars).toMatchObject({ dong: 12_000_000, rule: 'all' });
  });

  it('may be set for empty vehicles, which have no goods', () => {
    const empty = { cargo: 'EMPTY', hs: [] } as const;
    expect(fee(empty)).toEqual({ missing: [] });
    expect(fee(empty, withRules([{ id: 'empty', cargo: ['EMPTY'], dong: 50_000 }]))).toMatchObject({ dong: 50_000 });
  });

  it('is called by a name, save rules of tariffs from before names were told', () => {
    const names = ruleNames(withRules([...PUBLISHED_TARIFF.rules, { id: 'all', dong: 1_000_000 }]));
    expect(names.get('nq09-fresh-vegetables-under-2t')?.vi).toBe('Rau tươi xuất khẩu, xe dưới 2 tấn');
    expect(names.get('nq09-ore-export')?.en).toBe('Ore for export');
    expect(names.has('all')).toBe(false);
  });
});
