import { isSigned, signatureOf } from './report-signature.js';

const key = 'k'.repeat(32);
const report = { message: 'm1', state: 'DELIVERED' } as const;
const now = new Date('2026-11-30T01:00:00.000Z');
const seconds = now.getTime() / 1_000;
const signed = (at: number, of = report) => `t=${at},v1=${signatureOf(key, at, of)}`;

describe('A report of a carrier', () => {
  it('is believed when it is signed with the key that was agreed on, within five minutes', () => {
    expect(isSigned(signed(seconds), key, report, now)).toBe(true);
    expect(isSigned(signed(seconds - 299), key, report, now)).toBe(true);
  });

  it('is not believed unsigned, altered, signed by somebody else, or too late', () => {
    expect(isSigned(undefined, key, report, now)).toBe(false);
    expect(isSigned(signed(seconds), key, { ...report, state: 'UNDELIVERED' }, now)).toBe(false);
    expect(isSigned(signed(seconds), key, { ...report, code: 'number-unknown' }, now)).toBe(false);
    expect(isSigned(signed(seconds), 'x'.repeat(32), report, now)).toBe(false);
    expect(isSigned(signed(seconds - 301), key, report, now)).toBe(false);
    expect(isSigned('t=1,v1=zz', key, report, now)).toBe(false);
  });
});
