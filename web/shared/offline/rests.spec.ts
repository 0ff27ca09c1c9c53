import { Rests } from './rests.js';

describe('Rests between tries of an upload', () => {
  let now: number;
  let rests: Rests;
  /** How long after a failed try the next one is made, in seconds. */
  const restAfterFailure = () => {
    rests.failed();
    let seconds = 0;
    for (; !rests.mayTry(); seconds += 1) now += 1_000;
    return seconds;
  };
  beforeEach(() => {
    now = Date.parse('2026-11-30T08:00:00Z');
    rests = new Rests(() => now);
  });

  it('there is none before the first try', () => {
    expect(rests.mayTry()).toBe(true);
  });

  it('they become longer with each failure, and never longer than a minute', () => {
    expect(Array.from({ length: 7 }, restAfterFailure)).toEqual([4, 8, 16, 32, 60, 60, 60]);
  });

  it('one that is under way ends with its time and not before', () => {
    rests.failed();
    now += 3_999;
    expect(rests.mayTry()).toBe(false);
    now += 1;
    expect(rests.mayTry()).toBe(true);
  });

  it('they begin short again once the server has answered', () => {
    Array.from({ length: 4 }, restAfterFailure);
    rests.failed();
    rests.answered();
    expect(rests.mayTry()).toBe(true);
    expect(restAfterFailure()).toBe(4);
  });
});
