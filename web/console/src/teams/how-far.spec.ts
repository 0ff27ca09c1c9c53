import { howFar, percentOf } from './how-far.js';

const figures = (more: object = {}) => ({
  over15: 200,
  app: 150,
  payment: 100,
  shop: 20,
  goal: { teams: 4, app: 75, payment: 60, shop: 20 },
  ...more,
});

describe('How far a commune is', () => {
  it('is told against the goal of its teams', () => {
    expect(percentOf(figures(), 'app')).toBe(75);
    expect(howFar(figures(), 'app')).toBe('REACHED');
    expect(howFar(figures(), 'payment')).toBe('NEAR');
    expect(howFar(figures(), 'shop')).toBe('FAR');
  });

  it('is not known where nobody was visited, not told of few, and measured by nothing without a goal', () => {
    expect(howFar(figures({ over15: 0 }), 'app')).toBe('UNKNOWN');
    expect(howFar(figures({ few: true, over15: 0 }), 'app')).toBe('FEW');
    expect(howFar(figures({ goal: undefined }), 'app')).toBe('NO_GOAL');
  });
});
