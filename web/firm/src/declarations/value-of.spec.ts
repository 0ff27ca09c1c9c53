import { isLacking, typedOf, valueOf } from './value-of.js';

const part = (key: string, kind: 'TEXT' | 'KG' | 'COUNT' | 'LIST' | 'INSTANT' | 'FLAG', more: object = {}) =>
  ({ key, name: 'declare.number', value: '', kind, ...more }) as const;
const field = (path: string, ...parts: ReturnType<typeof part>[]) => ({ path, name: 'declare.number', parts }) as const;

describe('What is typed to correct a field', () => {
  it('is sent as the field is: number, list, instant on Hanoi’s wall', () => {
    expect(valueOf(field('goods.0.kg', part('', 'KG')), { '': '17950' })).toBe(17_950);
    expect(valueOf(field('goods.0.packages', part('', 'COUNT')), { '': '1.180' })).toBe(1_180);
    expect(valueOf(field('containers.0.seals', part('', 'LIST')), { '': 'A1, B2' })).toEqual(['A1', 'B2']);
    expect(valueOf(field('customsDeclarations', part('', 'LIST')), { '': 'số 3012 3456 7890' })).toEqual([
      '301234567890',
    ]);
    expect(valueOf(field('vehicle.empty', part('', 'FLAG')), { '': 'true' })).toBe(true);
    expect(valueOf(field('vehicle.empty', part('', 'FLAG')), { '': 'false' })).toBe(false);
    expect(valueOf(field('plannedFrom', part('', 'INSTANT')), { '': '2026-11-23T08:00' })).toBe(
      '2026-11-23T08:00:00+07:00',
    );
  });

  it('is lacking where something must stand, and where it may be one of two numbers', () => {
    const kg = part('', 'KG');
    expect(['17950', '17 950', '17.950', '17950,5', 'x', ''].map((typed) => isLacking(kg, typed))).toEqual([
      false,
      false,
      true,
      false,
      true,
      true,
    ]);
    expect([isLacking(part('', 'LIST'), ''), isLacking(part('', 'KG', { optional: true }), '')]).toEqual([
      false,
      false,
    ]);
    expect(isLacking(part('', 'KG', { optional: true }), '13.000')).toBe(true);
  });

  it('takes an optional field away when it is left empty', () => {
    expect(valueOf(field('drivers.0.phone', part('', 'TEXT', { optional: true })), { '': ' ' })).toBeNull();
  });

  it('is a whole row when one is added, without what was left empty', () => {
    const row = field(
      'drivers.1',
      part('name', 'TEXT'),
      part('document.number', 'TEXT'),
      part('phone', 'TEXT', { optional: true }),
    );
    expect(valueOf(row, { name: 'Driver Two', 'document.number': '020090000124', phone: '' })).toEqual({
      name: 'Driver Two',
      document: { number: '020090000124' },
    });
  });

  it('is read back from what was sent, so that a refused correction can be taken up again', () => {
    const row = field('drivers.-', part('name', 'TEXT'), part('document.number', 'TEXT'), part('phone', 'TEXT'));
    const typed = { name: 'Driver Two', 'document.number': '020090000124', phone: '' };
    expect(typedOf(row, { name: 'Driver Two', document: { number: '020090000124' } })).toEqual(typed);
    const seals = field('containers.0.seals', part('', 'LIST'));
    expect(typedOf(seals, valueOf(seals, { '': 'A1, B2' }))).toEqual({ '': 'A1, B2' });
    const until = field('plannedTo', part('', 'INSTANT'));
    expect(typedOf(until, valueOf(until, { '': '2026-11-23T08:00' }))).toEqual({ '': '2026-11-23T08:00' });
    expect(typedOf(field('goods.0.kg', part('', 'KG')), 17_950)).toEqual({ '': '17950' });
    expect(typedOf(field('contactPhone', part('', 'TEXT', { optional: true })), null)).toEqual({ '': '' });
  });
});
