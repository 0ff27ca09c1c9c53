import { oneOf, text } from './search.js';

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
});
