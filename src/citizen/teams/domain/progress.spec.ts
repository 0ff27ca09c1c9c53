import { FEWEST_HOUSEHOLDS, goalOfAll, periodsOf, quarterOf, withheld } from './progress.js';

const counted = (households: number) => ({ households, over15: 8, app: 6, payment: 4, shop: 1 });

describe('How far a commune is', () => {
  it('is not told of so few households that it would tell of people', () => {
    expect(withheld(counted(FEWEST_HOUSEHOLDS - 1))).toEqual({
      households: FEWEST_HOUSEHOLDS - 1,
      over15: 0,
      app: 0,
      payment: 0,
      shop: 0,
      few: true,
    });
    expect(withheld(counted(FEWEST_HOUSEHOLDS))).toEqual(counted(FEWEST_HOUSEHOLDS));
    expect(withheld({ ...counted(0), over15: 0 }).few).toBeUndefined();
  });

  it('is held against the goal of the quarter, or of its year', () => {
    expect(['2026-01-01', '2026-03-31', '2026-10-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q4',
      '2026-Q4',
    ]);
    expect(periodsOf('2026-Q4')).toEqual(['2026-Q4', '2026']);
    expect(periodsOf('2026')).toEqual(['2026']);
  });

  it('is held together against what its teams have set, each as one', () => {
    const goals = [
      { teams: 3, app: 80, payment: 70, shop: 20 },
      { teams: 1, app: 40, payment: 30, shop: 0 },
    ];
    expect(goalOfAll(goals)).toEqual({ teams: 4, app: 70, payment: 60, shop: 15 });
    expect(goalOfAll([])).toBeUndefined();
  });
});
