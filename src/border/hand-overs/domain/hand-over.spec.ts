import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { DomainError } from '../../../shared/domain/problem.js';
import { HAND_OVER_EVENT_TYPES, type HandOverEvent } from './hand-over-events.js';
import { handOverFold, signHandOver, withdrawHandOver, type HandOver } from './hand-over.js';

const FOLDER = new URL('../../../../test/golden/hand-overs/', import.meta.url);
const golden = (type: HandOverEvent['type']) =>
  JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as HandOverEvent;
const state = (...types: HandOverEvent['type'][]) =>
  fold(handOverFold, ['HandOverPrepared' as const, ...types].map(golden)) as HandOver;
const AT = '2026-11-29T12:00:00.000Z';
const code = (decide: () => unknown) => {
  try {
    decide();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'granted';
};

describe('A hand-over between shifts', () => {
  it('is kept of every type, as it was first written', () => {
    expect(new Set(readdirSync(FOLDER).map((file) => file.split('.')[0]))).toEqual(new Set(HAND_OVER_EVENT_TYPES));
    expect(state()).toMatchObject({ status: 'UNSIGNED', desk: 'CUSTOMS' });
    expect(state('HandOverSigned')).toMatchObject({ status: 'SIGNED', signedBy: 'second', signedAt: AT });
    expect(state('HandOverWithdrawn').status).toBe('WITHDRAWN');
  });

  it('is signed by another, whose the checks are that the outgoing one had begun, and no others', () => {
    expect(signHandOver(state(), 'second', AT)).toMatchObject([
      {
        type: 'HandOverSigned',
        data: { by: 'second', from: 'first', claims: ['019ab1b2-0001-7c3e-9b1e-2f6c1d5e7a90'] },
      },
    ]);
    expect(code(() => signHandOver(state(), 'first', AT))).toBe('hand-over-needs-second-person');
  });

  it('is signed or withdrawn once', () => {
    expect(code(() => withdrawHandOver(state(), 'second', AT))).toBe('hand-over-of-other');
    expect(code(() => withdrawHandOver(state(), 'first', AT))).toBe('granted');
    expect(code(() => signHandOver(state('HandOverWithdrawn'), 'second', AT))).toBe('hand-over-decided');
    expect(code(() => withdrawHandOver(state('HandOverSigned'), 'first', AT))).toBe('hand-over-decided');
  });
});
