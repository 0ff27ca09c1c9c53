import { describe, expect, it } from '@jest/globals';

// What the pages ask of, as a browser knows it.
Object.assign(globalThis, { location: new URL('https://gate.example/citizen/') });
const { IS_PUBLIC, NOT_KEPT } = await import('../../../shared/offline/last-read.js');
const { followedNews, newsOf } = await import('../news/queries.js');
const { everything } = await import('./queries.js');

describe('What somebody looks for', () => {
  it('stays on no device, whether he is signed in or not', () => {
    for (const { meta } of [
      everything({ text: 'xác nhận độc thân' }),
      newsOf({ text: 'dịch bệnh' }),
      followedNews({ text: 'dịch bệnh' }),
    ])
      expect(meta).toBe(NOT_KEPT);
  });

  it('is not what he reads without looking: that opens without network', () => {
    expect([newsOf({}).meta, newsOf({ category: 'WARNING' }).meta]).toEqual([IS_PUBLIC, IS_PUBLIC]);
  });
});
