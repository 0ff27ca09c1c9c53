import * as fc from 'fast-check';
import { QUEUE_CLASSES, type QueueClass } from '../../../shared/domain/place.js';
import { classTurn, type ClassCredits } from './class-turn.js';
import { FIRST_POLICY, weightsAt } from './policy-rules.js';

const { weights } = FIRST_POLICY;

function turns(count: number, present: readonly QueueClass[]): QueueClass[] {
  let credits: ClassCredits = {};
  return Array.from({ length: count }, () => {
    const turn = classTurn(new Set(present), credits, weights)!;
    credits = turn.credits;
    return turn.class;
  });
}

describe('the turn of a class', () => {
  it('gives perishable 4, ordinary 5 and empty 1 of ten calls, evenly mixed', () => {
    expect(
      turns(10, ['PERISHABLE', 'ORDINARY', 'EMPTY'])
        .map((name) => name[0])
        .join(''),
    ).toBe('OPOPOEPOPO');
  });

  it('exists only where a class is present', () => {
    expect(classTurn(new Set(), {}, weights)).toBeUndefined();
    expect(turns(3, ['EMPTY'])).toEqual(['EMPTY', 'EMPTY', 'EMPTY']);
  });

  it('stays within one call of the weights at any moment', () => {
    const present = fc.uniqueArray(fc.constantFrom(...QUEUE_CLASSES), { minLength: 1 });
    fc.assert(
      fc.property(present, fc.integer({ min: 1, max: 200 }), (present, count) => {
        const sum = present.reduce((total, name) => total + weights[name], 0);
        const given = turns(count, present);
        for (const name of present) {
          const share = given.filter((turn) => turn === name).length;
          expect(Math.abs(share - (count * weights[name]) / sum)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('keeps the sum of credits zero and every credit small while classes come and go', () => {
    const some = fc.uniqueArray(fc.constantFrom(...QUEUE_CLASSES), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 300 }), (days) => {
        let credits: ClassCredits = {};
        for (const present of days) credits = classTurn(new Set(present), credits, weights)!.credits;
        const values = Object.values(credits);
        expect(values.reduce((sum, credit) => sum + credit, 0)).toBe(0);
        expect(Math.max(...values.map(Math.abs))).toBeLessThan(3 * 16);
      }),
    );
  });

  it('follows other weights in the season, by Hanoi days', () => {
    const lychee = { id: 'lychee', from: '2026-05-20', to: '2026-07-20', weights: { PERISHABLE: 8 } };
    const rules = { ...FIRST_POLICY, seasons: [lychee] };
    expect(weightsAt(rules, new Date('2026-05-19T16:59:00.000Z')).PERISHABLE).toBe(4);
    expect(weightsAt(rules, new Date('2026-05-19T17:00:00.000Z'))).toEqual({ ...weights, PERISHABLE: 8 });
    expect(weightsAt(rules, new Date('2026-07-20T17:00:00.000Z')).PERISHABLE).toBe(4);
  });
});
