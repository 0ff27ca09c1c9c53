import { othersAt } from './others-at.js';

describe('Who else has it open', () => {
  const state = { things: { d1: { me: 'Tôi', b: 'Đào Bích', a: 'Bế An' }, d2: { me: 'Tôi' } } };

  it('is told by name, without oneself', () => {
    expect(othersAt(state, 'me')('d1')).toEqual(['Bế An', 'Đào Bích']);
    expect(othersAt(state, 'me')('d2')).toEqual([]);
  });

  it('is nobody where nothing is heard', () => {
    expect(othersAt(undefined, 'me')('d1')).toEqual([]);
    expect(othersAt(state, 'me')('d3')).toEqual([]);
  });
});
