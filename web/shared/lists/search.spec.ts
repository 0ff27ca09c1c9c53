import { oneOf, text, yesNo } from './search.js';

describe('What the address of a list says', () => {
  it('is taken when it is one of ours, and left out when somebody made it up', () => {
    expect(oneOf('status', ['CALLED', 'WAITING'], { status: 'CALLED' })).toEqual({ status: 'CALLED' });
    expect(oneOf('status', ['CALLED', 'WAITING'], { status: 'FLYING' })).toEqual({});
    expect(oneOf('status', ['CALLED'], { status: ['CALLED'] })).toEqual({});
    expect([text('cursor', { cursor: 'WyJ4Il0' }), text('cursor', { cursor: 4 }), text('cursor', {})]).toEqual([
      { cursor: 'WyJ4Il0' },
      {},
      {},
    ]);
  });

  it('says yes or no as a text or as a truth value, and nothing else', () => {
    const said = [true, 'true', false, 'false', 'perhaps', undefined].map((ended) => yesNo('ended', { ended }).ended);
    expect(said).toEqual(['true', 'true', 'false', 'false', undefined, undefined]);
  });
});
