import { Refused, Unreachable } from '../../../shared/api/problem.js';
import { OrderKey } from './order-key.js';

const order = { path: '/api/v1/check-ins', body: { declaration: 'd1' } };

/** Whether the same thing pressed again after that has the same key. */
function staysAfter(what: (key: OrderKey) => void): boolean {
  const key = new OrderKey();
  const first = key.for(order);
  what(key);
  return key.for(order) === first;
}

describe('What is pressed again at the board', () => {
  it('is the same when the line broke, or the server could not say', () => {
    expect(staysAfter((key) => key.failed(new Unreachable()))).toBe(true);
    for (const status of [408, 429, 500, 503])
      expect(staysAfter((key) => key.failed(new Refused(status, {})))).toBe(true);
    expect(staysAfter((key) => key.failed(new Refused(409, { code: 'try-again' })))).toBe(true);
  });

  it('is asked anew when it was refused, or done', () => {
    expect(staysAfter((key) => key.failed(new Refused(409, { code: 'park-full' })))).toBe(false);
    expect(staysAfter((key) => key.done())).toBe(false);
  });

  it('is another when it says something else', () => {
    const key = new OrderKey();
    expect(key.for(order)).not.toBe(key.for({ ...order, body: { declaration: 'd2' } }));
  });
});
