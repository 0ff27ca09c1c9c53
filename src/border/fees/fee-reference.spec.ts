import { describe, expect, it } from '@jest/globals';
import { newReference, referenceIn } from './fee-reference.js';

describe('The reference of a fee', () => {
  it('is found in what banks make of a transfer', () => {
    for (let n = 0; n < 200; n++) {
      const reference = newReference();
      expect(reference).toMatch(/^LS[0-9A-HJKMNP-TV-Z]{11}$/);
      expect(referenceIn(`IBFT ${reference} phi cua khau`)).toBe(reference);
      expect(referenceIn(`MBVCB.123.${reference.toLowerCase().slice(0, 7)} ${reference.slice(7)}.CT tu 00110`)).toBe(
        reference,
      );
      expect(referenceIn(`LS LS${reference}LS`)).toBe(reference);
    }
  });

  it('is not found when a letter is wrong', () => {
    for (let n = 0; n < 200; n++) {
      const reference = newReference();
      const at = 2 + (n % 10);
      const letter = reference[at] === 'A' ? 'B' : 'A';
      expect(referenceIn(reference.slice(0, at) + letter + reference.slice(at + 1))).toBeUndefined();
    }
  });

  it('is none where nothing was written of ours', () => {
    for (const text of ['', 'thanh toan tien hang', 'LS', 'LSABC', 'LS0000000000U']) {
      expect(referenceIn(text)).toBeUndefined();
    }
  });
});
