import * as fc from 'fast-check';
import { estimateCall, type Band } from './estimate.js';

const at = new Date('2026-11-22T00:00:00.000Z');
const always = [{ from: '2026-11-01T00:00:00.000Z', to: '2027-11-22T00:00:00.000Z' }];
const served = (calls: readonly number[]) => ({ stretchMinutes: 10, calls });
const minutes = (iso: string | undefined) => (iso === undefined ? Infinity : (Date.parse(iso) - at.getTime()) / 60_000);
const holds = (band: Band, value: number) => minutes(band.earliest) <= value && value <= minutes(band.latest);

/** A repeatable stream of numbers in (0, 1). */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 4_294_967_296;
  };
}

describe('the estimate of a call', () => {
  it('with 59 ahead and 10 calls in every 10 minutes lies around an hour', () => {
    const estimate = estimateCall(59, served([10, 10, 10, 10, 10, 10]), at, always);
    expect(minutes(estimate?.half.earliest)).toBeGreaterThan(50);
    expect(minutes(estimate?.half.latest)).toBeLessThan(70);
  });

  it('waits for the gate: half an hour of service left before a closure until 09:30 ends after it', () => {
    const open = [
      { from: '2026-11-22T09:30:00.000Z', to: '2026-11-22T12:00:00.000Z' },
      { from: '2026-11-21T23:00:00.000Z', to: '2026-11-22T00:30:00.000Z' },
    ];
    const estimate = estimateCall(59, served([10, 10, 10, 10, 10, 10]), at, open);
    expect(minutes(estimate?.half.earliest)).toBeGreaterThan(9.5 * 60);
  });

  it('is silent when nobody was served lately or the known hours end before', () => {
    expect(estimateCall(3, served([0, 0]), at, always)).toBeUndefined();
    expect(estimateCall(3, served([]), at, always)).toBeUndefined();
    expect(estimateCall(30, served([1, 1]), at, [])).toBeUndefined();
  });

  it('leaves the end open when only the early part lies in known hours', () => {
    const open = [{ from: '2026-11-22T00:00:00.000Z', to: '2026-11-22T01:00:00.000Z' }];
    const estimate = estimateCall(59, served([10, 10, 10, 10, 10, 10]), at, open);
    expect(estimate?.nineOfTen).toEqual({ earliest: expect.any(String) });
  });

  it('never lies in the past, the half within the nine of ten, and further back means later', () => {
    const calls = fc.array(fc.nat(40), { minLength: 1, maxLength: 12 }).filter((counts) => counts.some((n) => n > 0));
    fc.assert(
      fc.property(fc.nat(300), calls, (ahead, counts) => {
        const year = [{ from: at.toISOString(), to: '2226-01-01T00:00:00.000Z' }];
        const [here, behind] = [ahead, ahead + 1].map((n) => estimateCall(n, served(counts), at, year));
        const ends = [
          minutes(here?.nineOfTen.earliest),
          minutes(here?.half.earliest),
          minutes(here?.half.latest),
          minutes(here?.nineOfTen.latest),
        ];
        expect(ends).toEqual(ends.toSorted((a, b) => a - b));
        expect(ends[0]).toBeGreaterThanOrEqual(0);
        expect(minutes(behind?.half.latest)).toBeGreaterThanOrEqual(ends[2] ?? 0);
      }),
    );
  });

  it.each([0, 5, 40])('with %i ahead of an even stream keeps its promises: 50 % and 90 % of the calls', (ahead) => {
    const random = stream(7 + ahead);
    const rounds = 2000;
    let [half, nineOfTen] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const counts = [0, 0, 0, 0, 0, 0];
      // One call every two minutes on average, at random; an hour is watched.
      for (let time = -2 * Math.log(random()); time < 60; time -= 2 * Math.log(random())) {
        counts[Math.floor(time / 10)]! += 1;
      }
      let called = 0;
      for (let n = 0; n <= ahead; n++) called -= 2 * Math.log(random());
      const estimate = estimateCall(ahead, served(counts), at, always);
      if (estimate && holds(estimate.half, called)) half += 1;
      if (estimate && holds(estimate.nineOfTen, called)) nineOfTen += 1;
    }
    expect(half / rounds).toBeGreaterThan(0.45);
    expect(half / rounds).toBeLessThan(0.62);
    expect(nineOfTen / rounds).toBeGreaterThan(0.86);
    expect(nineOfTen / rounds).toBeLessThan(0.97);
  });
});
