import {
  actOnDenunciation,
  receiveDenunciation,
  requireAbove,
  requireAnother,
  type Denunciation,
  type DenunciationAct,
} from './denunciation.js';
import { settlesDenunciationOf } from './petition-matter.js';

// 30 November 2026 is a Monday.
const SENT = new Date('2026-11-30T03:00:00Z');
const weekdays = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const received = () => receiveDenunciation({ id: 'd1', against: '06184', settledBy: 'UBND' }, SENT, weekdays);
const when = (of: Denunciation, ...acts: readonly DenunciationAct[]) =>
  acts.reduce((each, what) => actOnDenunciation(each, what, SENT, weekdays), of);
const ACCEPT = { kind: 'ACCEPT' } as const;

describe('A denunciation', () => {
  it('goes above the body that is named, and of the head of the province nowhere in it', () => {
    expect(settlesDenunciationOf('06184')).toBe('UBND');
    expect(settlesDenunciationOf('SXD')).toBe('UBND');
    expect(settlesDenunciationOf('UBND')).toBeUndefined();
  });

  it('is to be accepted within 7 working days, 10 when its check goes to many places', () => {
    expect(received().dueAt).toBe('2026-12-09T17:00:00.000Z');
    const wide = when(received(), { kind: 'WIDEN_CHECK' });
    expect(wide.dueAt).toBe('2026-12-14T17:00:00.000Z');
    expect(() => when(wide, { kind: 'WIDEN_CHECK' })).toThrow('denunciation-check-wide');
  });

  it('is settled within 30 days, prolonged once when it is complex and twice when specially so', () => {
    const accepted = when(received(), ACCEPT);
    expect(accepted.dueAt).toBe('2026-12-30T17:00:00.000Z');
    const once = when(accepted, { kind: 'EXTEND', complexity: 'COMPLEX' });
    expect(once.dueAt).toBe('2027-01-29T17:00:00.000Z');
    expect(() => when(once, { kind: 'EXTEND', complexity: 'COMPLEX' })).toThrow('denunciation-extended');
    const twice = when(once, { kind: 'EXTEND', complexity: 'SPECIALLY_COMPLEX' });
    // 28 February 2027 is a Sunday.
    expect(twice.dueAt).toBe('2027-03-01T17:00:00.000Z');
    expect(() => when(twice, { kind: 'EXTEND', complexity: 'SPECIALLY_COMPLEX' })).toThrow('denunciation-extended');
  });

  it('is over once it is concluded or not accepted', () => {
    const concluded = when(received(), ACCEPT, { kind: 'CONCLUDE' });
    expect([concluded.state, concluded.dueAt]).toEqual(['CONCLUDED', undefined]);
    expect(when(received(), { kind: 'NOT_ACCEPT', ground: 'FORM' }).state).toBe('NOT_ACCEPTED');
    expect(() => when(received(), { kind: 'CONCLUDE' })).toThrow('denunciation-not-in-state');
  });

  it('is given to people of the body above alone, and never leaves everybody’s hands', () => {
    expect(() => requireAbove(received(), { person: 'a', office: 'UBND' })).not.toThrow();
    for (const office of ['06184', '06211', 'SXD'])
      expect(() => requireAbove(received(), { person: 'a', office })).toThrow('denunciation-not-above');
    expect(() => requireAnother(['a', 'b'], 'a', ['a', 'b'])).not.toThrow();
    expect(() => requireAnother(['a'], 'a', ['a', 'b'])).toThrow('denunciation-last-holder');
  });

  it('is not left to one who was posted elsewhere or deactivated, and so can no longer open it', () => {
    expect(() => requireAnother(['a', 'gone'], 'a', ['a'])).toThrow('denunciation-last-holder');
    expect(() => requireAnother(['a', 'gone'], 'gone', ['a'])).not.toThrow();
  });
});
