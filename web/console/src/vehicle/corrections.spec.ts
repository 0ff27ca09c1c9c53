import { touched } from './corrections.js';

const correction = (revision: number, ...fields: string[]) => ({
  what: 'CORRECTED' as const,
  at: `2026-11-23T0${revision}:00:00.000Z`,
  by: 'DISPATCHER',
  revision,
  fields,
});
const made = [correction(2, 'goods.0.kg', 'vehicle.plate'), correction(3, 'goods.0.kg'), correction(4, 'papers')];

describe('The corrections of a declaration', () => {
  it('stand at the value, the last one first', () => {
    expect(touched(made, 'goods.0.kg')?.revision).toBe(3);
    expect(touched(made, 'vehicle.plate')?.revision).toBe(2);
  });
  it('stand at what holds the value, and at what a corrected whole holds', () => {
    expect(touched(made, 'goods.0')?.revision).toBe(3);
    expect(touched(made, 'papers.1.number')?.revision).toBe(4);
  });
  it('stand nowhere else: the tenth line is not the first', () => {
    expect(touched([correction(2, 'goods.10.kg')], 'goods.1')).toBeUndefined();
    expect(touched(made, 'containers.0')).toBeUndefined();
  });
});
