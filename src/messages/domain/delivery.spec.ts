import { afterReport, afterTry, maySendAgain, waitSeconds } from './delivery.js';

const now = new Date('2026-11-30T01:00:00.000Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const tried = { tries: 1, goodUntil: later(2), maybeTwice: false };
const notNow = { kind: 'LATER', answer: '451 4.7.1', standsStill: false, uncertain: false } as const;

describe('A message that was tried', () => {
  it('is sent once its carrier took it, by the name that it has there', () => {
    expect(afterTry(tried, { kind: 'TAKEN', reference: 'r1' }, now)).toMatchObject({ state: 'SENT', reference: 'r1' });
  });

  it('fails for good when it is refused for good, and says whether the address is the reason', () => {
    const refused = (address: boolean) => afterTry(tried, { kind: 'REFUSED', address, answer: '550 5.1.1' }, now);
    expect(refused(true)).toMatchObject({ state: 'FAILED', why: 'ADDRESS_REFUSED', answer: '550 5.1.1' });
    expect(refused(false)).toMatchObject({ state: 'FAILED', why: 'REFUSED' });
  });

  it('waits half a minute after the first try, twice as long after each, at most an hour', () => {
    expect([1, 2, 3, 8, 20].map(waitSeconds)).toEqual([30, 60, 120, 3_600, 3_600]);
    expect(afterTry(tried, notNow, now)).toMatchObject({
      state: 'PENDING',
      nextTryAt: new Date('2026-11-30T01:00:30Z'),
    });
    const asked = { ...notNow, afterSeconds: 600 };
    expect(afterTry(tried, asked, now).nextTryAt).toEqual(new Date('2026-11-30T01:10:00Z'));
  });

  it('fails once nobody would be helped by it any more', () => {
    expect(afterTry({ ...tried, tries: 9, goodUntil: later(0.5) }, notNow, now)).toMatchObject({
      state: 'FAILED',
      why: 'EXPIRED',
    });
  });

  it('says that it may arrive twice when a try ended without a word, and never takes that back', () => {
    const silent = afterTry(tried, { ...notNow, uncertain: true }, now);
    expect(silent.maybeTwice).toBe(true);
    expect(afterTry({ ...tried, maybeTwice: true }, { kind: 'TAKEN' }, now).maybeTwice).toBe(true);
  });
});

describe('A report of its carrier', () => {
  it('says that it arrived, or that it did not, also after it had said otherwise', () => {
    expect(afterReport('SENT', { delivered: true })).toEqual({ state: 'DELIVERED' });
    const lost = { delivered: false, answer: 'number-unknown' };
    expect(afterReport('SENT', lost)).toEqual({ state: 'FAILED', why: 'NOT_DELIVERED', answer: 'number-unknown' });
    expect(afterReport('DELIVERED', lost)).toMatchObject({ state: 'FAILED' });
  });

  it('changes nothing told again, or of what was never sent', () => {
    expect(afterReport('DELIVERED', { delivered: true })).toBeUndefined();
    for (const state of ['PENDING', 'FAILED', 'WITHHELD'] as const)
      expect(afterReport(state, { delivered: true })).toBeUndefined();
  });
});

it('Only what failed or was withheld is sent again', () => {
  expect((['PENDING', 'SENDING', 'SENT', 'DELIVERED', 'FAILED', 'WITHHELD'] as const).filter(maySendAgain)).toEqual([
    'FAILED',
    'WITHHELD',
  ]);
});
