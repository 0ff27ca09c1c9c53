import { type AnyFold, StreamCache } from './stream-cache.js';

const fold: AnyFold = { initial: 0, evolve: (state) => state };
const at = (version: number) => ({ version, hash: 'h', states: new Map([[fold, version]]) });

describe('What is known of streams', () => {
  it('is kept of those that were written, and of long ones that were looked at', () => {
    const cache = new StreamCache(3);
    for (const stream of ['a', 'b', 'c']) cache.keep(stream, at(2));
    for (let n = 0; n < 100; n++) cache.refresh(`looked-at-${n}`, at(3));
    expect(['a', 'b', 'c'].map((stream) => cache.find(stream, [fold])?.version)).toEqual([2, 2, 2]);
    cache.refresh('b', at(4));
    cache.refresh('long', at(60_000));
    expect(cache.find('b', [fold])?.version).toBe(4);
    expect(cache.find('long', [fold])?.version).toBe(60_000);
  });

  it('is a beginning, and no more than that, once another process wrote', () => {
    const cache = new StreamCache();
    cache.keep('a', at(2));
    cache.moved(['a', 'unknown']);
    expect(cache.find('a', [fold])).toBeUndefined();
    expect(cache.base('a', [fold])?.version).toBe(2);
    cache.keep('a', at(3));
    expect(cache.find('a', [fold])?.version).toBe(3);
  });
});
