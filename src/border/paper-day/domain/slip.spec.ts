import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { issuePack, packsFold, readSlipNumber, slipNumber, wasPrinted } from './packs.js';
import type { SlipEvent, SlipTold } from './paper-events.js';
import { enterSlip, resolve, settle, slipFold, standingAlike } from './slip.js';

const AT = '2026-11-29T05:00:00.000Z';
const SLIP = 'HN-261129-0417-07';
const told: SlipTold = { fact: 'CHECK_IN', declaration: 'd1', happenedAt: '2026-11-29T03:05:00.000Z', yard: 'HN-XC' };
const entering = (entry: string) =>
  ({ slip: SLIP, entry, gate: 'HUU_NGHI', by: 'clerk', as: 'GATE_CLERK', at: AT }) as const;
const of = (entry: string) => ({ slip: SLIP, entry, at: AT });
const after = (...events: SlipEvent[]) => fold(slipFold, events);
const first = enterSlip([], told, entering('e1'));
const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
  } catch (error) {
    return (error as DomainError).code;
  }
  return 'done';
};

describe('The number of a slip', () => {
  it('is of its pack, which no other pack of the gate shares', () => {
    const at = new Date('2026-11-28T17:30:00.000Z');
    const none = packsFold.initial;
    const issuing = (of: 'BOARD' | 'CUSTOMS') => ({ gate: 'HUU_NGHI', for: of, slips: 20, asOf: 9, at }) as const;
    const one = issuePack(none, issuing('BOARD'));
    // Half an hour after midnight in Hanoi: three rounds of six packs could have been.
    expect(one).toMatchObject([{ data: { day: '2026-11-29', pack: 19 } }]);
    const packs = fold(packsFold, one);
    expect(issuePack(packs, issuing('CUSTOMS'))).toMatchObject([{ data: { pack: 20 } }]);
    const numbered = (slip: number) => ({ prefix: 'HN', day: '2026-11-29', pack: 19, slip });
    expect([0, 1, 20, 21].map((slip) => wasPrinted(packs, numbered(slip)))).toEqual([false, true, true, false]);
    expect(wasPrinted(packs, { ...numbered(1), pack: 20 })).toBe(false);
  });

  it('goes on rising when a backup was restored that does not know the last ones', () => {
    const later = new Date('2026-11-28T20:00:00.000Z');
    const [issued] = issuePack(packsFold.initial, { gate: 'HUU_NGHI', for: 'BOARD', slips: 20, asOf: 9, at: later });
    expect(issued?.data.pack).toBeGreaterThan(20);
  });

  it('is read back, and nothing else is', () => {
    const of = { prefix: 'HN', day: '2026-11-29', pack: 417, slip: 7 };
    expect(slipNumber(of)).toBe(SLIP);
    expect(readSlipNumber(SLIP)).toEqual(of);
    for (const bad of ['', 'HN-261329-0417-07', 'HN-261129-417-07', 'HN-261129-00417-07', SLIP.toLowerCase()])
      expect(readSlipNumber(bad)).toBeUndefined();
  });
});

describe('A slip', () => {
  it('is taken once, however often it is typed', () => {
    expect(first).toHaveLength(1);
    expect(enterSlip(after(...first), told, entering('e2'))).toEqual([]);
  });

  it('with another content under its number is kept beside the first, as a conflict', () => {
    const other = enterSlip(after(...first), { ...told, yard: 'HN-OTHER' }, entering('e2'));
    expect(after(...first, ...other).map(({ entry, state, code }) => [entry, state, code])).toEqual([
      ['e1', 'PENDING', undefined],
      ['e2', 'CONFLICT', 'slip-used-twice'],
    ]);
  });

  it('that was put aside is typed anew', () => {
    const conflict = [...first, ...settle(after(...first), of('e1'), { code: 'not-cleared' })];
    const aside = resolve(after(...conflict), { ...of('e1'), by: 'boss' }, 'DISMISS', 'typing-error');
    const again = enterSlip(after(...conflict, ...aside), { ...told, yard: 'HN-OTHER' }, entering('e2'));
    expect(again.map(({ type }) => type)).toEqual(['SlipEntered']);
    // Put aside in error: the same words stand once more.
    const same = enterSlip(after(...conflict, ...aside), told, entering('e3'));
    expect(same.map(({ type }) => type)).toEqual(['SlipEntered']);
    expect(standingAlike(after(...conflict, ...aside, ...same), told)?.entry).toBe('e3');
  });

  it('becomes applied or a conflict once, and only a conflict is resolved', () => {
    const done = settle(after(...first), of('e1'), { outcome: 'DONE' });
    const slip = after(...first, ...done);
    expect(slip).toMatchObject([{ state: 'APPLIED', outcome: 'DONE' }]);
    expect(settle(slip, of('e1'), { code: 'already-passed' })).toEqual([]);
    expect(codeOf(() => resolve(slip, { ...of('e1'), by: 'boss' }, 'DISMISS', 'typing-error'))).toBe(
      'slip-no-conflict',
    );
  });

  it('that was in conflict is applied after all, as it happened or from now, or dismissed', () => {
    const conflict = [...first, ...settle(after(...first), of('e1'), { code: 'already-crossed' })];
    const act = { ...of('e1'), by: 'boss' };
    const applied = after(...conflict, ...resolve(after(...conflict), act, 'APPLY_AS_OF_NOW', 'paper-is-right'));
    expect(applied).toMatchObject([{ state: 'PENDING', asOfNow: AT }]);
    const dismissed = after(...conflict, ...resolve(after(...conflict), act, 'DISMISS', 'record-is-right'));
    expect(dismissed).toMatchObject([{ state: 'DISMISSED' }]);
    expect(codeOf(() => resolve(dismissed, act, 'APPLY', 'paper-is-right'))).toBe('slip-no-conflict');
  });
});
