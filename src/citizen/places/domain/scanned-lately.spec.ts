import { describe, expect, test } from '@jest/globals';
import { MOST_OF_LINE, ScannedLately } from './scanned-lately.js';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 30, 3, minute));
const lately = () => new ScannedLately(3);
const of = (telephone: string, line = telephone) => ({ telephone, line });

describe('A scan', () => {
  test('counts again from the same telephone after half an hour, not while it reloads', () => {
    const tags = lately();
    expect([0, 1, 29, 31].map((minute) => tags.isAnew(of('phone'), at(minute)))).toEqual([true, false, false, true]);
  });

  test('of another telephone counts at once', () => {
    const tags = lately();
    expect([tags.isAnew(of('one', 'home'), at(0)), tags.isAnew(of('other', 'home'), at(0))]).toEqual([true, true]);
  });

  test('counts from one line so often on a day and no more, whatever the line calls itself', () => {
    const tags = lately();
    const counted = Array.from({ length: 500 }, (_, n) => tags.isAnew(of(`robot ${n}`, 'home'), at(0)));
    expect(counted.filter(Boolean)).toHaveLength(MOST_OF_LINE);
    expect(tags.isAnew(of('phone', 'elsewhere'), at(0))).toBe(true);
    tags.forget();
    expect(tags.isAnew(of('robot 0', 'home'), at(1))).toBe(true);
  });

  test('is forgotten when more come than are remembered: it then counts twice rather than filling the memory', () => {
    const tags = lately();
    for (const tag of ['a', 'b', 'c', 'd']) tags.isAnew(of(tag), at(0));
    expect([tags.isAnew(of('d'), at(1)), tags.isAnew(of('a'), at(1))]).toEqual([false, true]);
  });
});
