import { othersDeciding } from './others-deciding.js';

const state = { vehicles: { one: { me: 'M', tran: 'T', le: 'L' }, two: { me: 'M' } } };

describe('Who is about to decide a vehicle', () => {
  it('are the colleagues, by their names, never the officer himself', () => {
    const others = othersDeciding(state, 'me');
    expect([others('one'), others('two'), others('none')]).toEqual([['L', 'T'], [], []]);
  });

  it('is nobody while nothing is known', () => {
    expect(othersDeciding(undefined, 'me')('one')).toEqual([]);
  });
});
