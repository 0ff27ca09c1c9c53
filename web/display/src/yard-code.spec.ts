import { untilNext } from './yard-code.js';

describe('The code of a yard', () => {
  const at = '2026-11-30T02:00:56.000Z';

  it('is asked for again when its minute ends by the product’s clock', () => {
    expect(untilNext({ at, until: '2026-11-30T02:01:00.000Z' })).toBe(4_000);
  });

  it('is asked for every ten seconds at least, as a clock may run faster than the television’s', () => {
    expect(untilNext({ at: '2026-11-30T02:00:00.000Z', until: '2026-11-30T02:01:00.000Z' })).toBe(10_000);
  });

  it('is never asked for without a pause', () => {
    expect(untilNext({ at, until: at })).toBe(500);
  });
});
