import { newestShown } from './newest-shown.js';

const shown = [{ publishedAt: '2026-11-30T04:00:00.000Z' }, { publishedAt: '2026-11-30T03:00:00.000Z' }];

describe('What somebody has seen of the posts that he follows', () => {
  it('goes up to the newest that stands before him', () => {
    expect(newestShown({ followed: 'true' }, shown)).toBe('2026-11-30T04:00:00.000Z');
  });

  it('goes nowhere while nothing of it is read, or there is nothing', () => {
    expect(newestShown({ followed: 'true' }, undefined)).toBeUndefined();
    expect(newestShown({ followed: 'true' }, [])).toBeUndefined();
  });

  it.each([{ cursor: 'later' }, { office: '06184' }, { category: 'WARNING' as const }, { text: 'mưa' }])(
    'goes nowhere by a later page or a part of the list: %j',
    (narrowed) => {
      expect(newestShown({ followed: 'true', ...narrowed }, shown)).toBeUndefined();
    },
  );
});
