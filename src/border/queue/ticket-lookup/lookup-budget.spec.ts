import { LookupBudget } from './lookup-budget.js';

const tries = (budget: LookupBudget, count: number, of: (n: number) => readonly [string, string], now = 0) =>
  Array.from({ length: count }, (_, n) => {
    try {
      budget.take(...of(n), now);
      return true;
    } catch {
      return false;
    }
  }).filter(Boolean).length;

describe('The budget of look-ups', () => {
  it('lets a code be tried ten times in ten minutes, from wherever', () => {
    const budget = new LookupBudget();
    expect(tries(budget, 20, (n) => [`10.0.0.${n}`, 'HN-E-0417'])).toBe(10);
    expect(tries(budget, 1, () => ['10.0.0.1', 'HN-E-0417'], 599_999)).toBe(0);
    expect(tries(budget, 1, () => ['10.0.0.1', 'HN-E-0417'], 600_000)).toBe(1);
  });

  it('lets an address try thirty times, whatever the codes', () => {
    expect(tries(new LookupBudget(), 50, (n) => ['10.0.0.1', `HN-E-${n}`])).toBe(30);
  });
});
