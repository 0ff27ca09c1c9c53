import { TIME_LIMITS } from '../../../../src/citizen/petitions/domain/time-limits.js';
import { limitsFor } from './limits-for.js';
import type { TimeLimit } from './queries.js';

const words = { vi: 'v', zh: 'z', en: 'e' };
const limits: TimeLimit[] = Object.entries(TIME_LIMITS).map(([name, { amount, unit }]) => ({
  name,
  amount,
  unit,
  law: words,
}));
const amounts = (kind: 'REPORT' | 'COMPLAINT', stage: number) =>
  limitsFor(limits, kind, stage).map(({ code, limit }) => `${code} ${limit.amount}`);

describe('The time limits that hold for a petition', () => {
  it('are those of reports, whoever has one', () => {
    expect(amounts('REPORT', 1)).toEqual(['REPORT_ACCEPT 2', 'REPORT_ANSWER 10']);
    expect(amounts('REPORT', 2)).toEqual(amounts('REPORT', 1));
  });

  it('are those of the body at which a complaint stands', () => {
    expect(amounts('COMPLAINT', 1)).toContain('COMPLAINT_SETTLE 30');
    expect(amounts('COMPLAINT', 2)).toContain('COMPLAINT_SETTLE 45');
    expect(amounts('COMPLAINT', 2)).toHaveLength(5);
  });
});
