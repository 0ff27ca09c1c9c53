import * as fc from 'fast-check';
import { checkVin, vinCheckCharacter } from './vin.js';

const CHARACTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'.split('');
const chinese = fc
  .string({ unit: fc.constantFrom(...CHARACTERS), minLength: 16, maxLength: 16 })
  .map((rest) => `L${rest}`)
  .map((vin) => vin.slice(0, 8) + vinCheckCharacter(vin) + vin.slice(9));

describe('a chassis number', () => {
  it.each(['1M8GDM9AXKP042788', '1m8gdm9ax kp042788', '11111111111111111'])('%s is accepted', (text) => {
    expect(checkVin(text).problem).toBeUndefined();
  });

  it.each([
    ['1M8GDM9A0KP042788', 'vin-check-digit'],
    ['LFV2A21K0A3000001', 'vin-check-digit'],
    ['1M8GDM9AXKP04278', 'vin-length'],
    ['1M8GDM9AXKPO42788', 'vin-letters'],
    ['1M8GDM9AXKPĐ42788', 'vin-characters'],
  ])('%s is refused with %s', (text, code) => {
    expect(checkVin(text).problem).toMatchObject({ code, severity: 'error' });
    expect(checkVin(text).value).toBeUndefined();
  });

  it('of a European maker with another ninth character is kept, with a warning', () => {
    expect(checkVin('WVWZZZ1JZXW000001')).toEqual({
      value: 'WVWZZZ1JZXW000001',
      problem: { code: 'vin-check-digit-unusual', severity: 'warning' },
    });
  });

  it('of a Chinese maker with one digit changed is refused', () => {
    fc.assert(
      fc.property(chinese, fc.integer({ min: 9, max: 16 }), fc.integer({ min: 1, max: 9 }), (vin, place, step) => {
        fc.pre(/\d/.test(vin[place] ?? ''));
        const changed = vin.slice(0, place) + String((Number(vin[place]) + step) % 10) + vin.slice(place + 1);
        expect(checkVin(vin)).toEqual({ value: vin });
        expect(checkVin(changed).problem?.code).toBe('vin-check-digit');
      }),
    );
  });
});
