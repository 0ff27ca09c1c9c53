import { summed } from './summed.js';

describe('All offices together', () => {
  it('are in time by what was due, and as liked as all their ratings say', () => {
    const lines = [
      { inTime: 9, late: 1, ratings: 1, satisfaction: 2 },
      { inTime: 0, late: 5, ratings: 3, satisfaction: 4 },
      { inTime: 0, late: 0, ratings: 0 },
    ];
    expect(summed(lines)).toEqual({ ratings: 4, share: 60, satisfaction: 3.5 });
  });

  it('say nothing of what nobody was due or rated', () => {
    expect(summed([])).toEqual({ ratings: 0 });
  });
});
