import * as fc from 'fast-check';
import { checkContainer, containerRemainder } from './container.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const first10 = fc
  .tuple(
    fc.array(fc.constantFrom(...LETTERS), { minLength: 3, maxLength: 3 }),
    fc.constantFrom('U', 'J', 'Z'),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([owner, category, serial]) => owner.join('') + category + String(serial).padStart(6, '0'));
const valid = first10.map((start) => start + String(containerRemainder(start) % 10));

describe('a container number', () => {
  it.each(['CSQU3054383', 'MRKU4976720', 'csqu 305438-3', 'ＣＳＱＵ３０５４３８３'])('%s is accepted', (text) => {
    const checked = checkContainer(text);
    expect(checked.problem).toBeUndefined();
    expect(checked.value).toMatch(/^(CSQU3054383|MRKU4976720)$/);
  });

  it.each([
    ['CSQU3054384', 'container-check-digit'],
    ['HLXU1234567', 'container-check-digit'],
    ['CSQU305438', 'container-check-digit-missing'],
    ['CSQA3054383', 'container-format'],
    ['CSQU30543831', 'container-format'],
    ['', 'container-format'],
  ])('%s is refused with %s', (text, code) => {
    expect(checkContainer(text)).toEqual({ problem: { code, severity: 'error' } });
  });

  it('writes the remainder 10 as the check digit 0', () => {
    expect(containerRemainder('MRKU497672')).toBe(10);
  });

  it('with any single digit changed is refused, but for a serial number whose remainder moves between 0 and 10', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 4, max: 10 }), fc.integer({ min: 1, max: 9 }), (number, place, step) => {
        const digit = (Number(number[place]) + step) % 10;
        const changed = number.slice(0, place) + String(digit) + number.slice(place + 1);
        const remainders = [number, changed].map((n) => containerRemainder(n.slice(0, 10))).sort((a, b) => a - b);
        const unseen = remainders[0] === 0 && remainders[1] === 10;
        expect(checkContainer(changed).problem?.code).toBe(unseen ? undefined : 'container-check-digit');
      }),
    );
  });

  it('normalised once stays as it is', () => {
    fc.assert(fc.property(valid, (number) => expect(checkContainer(number)).toEqual({ value: number })));
  });
});
