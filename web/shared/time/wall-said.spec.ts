import { describe, expect, it } from '@jest/globals';
import { wallSaid } from './wall-said.js';

describe('A day or time of a wall, as its reader writes it', () => {
  it.each([
    ['vi', '2026-11-12T16:00', 'Thứ Năm, 12/11/2026 16:00'],
    ['en', '2026-11-12T16:00', 'Thursday, 12 Nov 2026 16:00'],
    ['zh', '2026-11-12T16:00', '2026年11月12日星期四 16:00'],
    ['vi', '2026-11-12', 'Thứ Năm, 12/11/2026'],
    ['en', '2026-11-12T00:30:15', 'Thursday, 12 Nov 2026 00:30'],
  ] as const)('in %s of %s', (language, typed, said) => {
    expect(wallSaid(typed, language)).toBe(said);
  });

  it.each(['', '2026-11', '2026-13-45T10:00', 'tomorrow'])('is nothing while it is not whole: %j', (typed) => {
    expect(wallSaid(typed, 'vi')).toBeUndefined();
  });
});
