import { GRACE_SECONDS, judgeToken, sessionHours, type TokenFamily } from './rotation.js';

const at = (second: number) => new Date(Date.UTC(2026, 10, 22, 8, 0, second));
const family: TokenFamily = {
  generation: 5,
  rotatedAt: at(10),
  previousRotatedAt: at(0),
  expiresAt: at(3600),
  ended: false,
};

describe('A refresh token', () => {
  it('not used before gives the next one', () => expect(judgeToken(family, 5, at(900))).toBe('ROTATE'));

  it('sent again at once, by another tab or after a lost answer, gives the same next one', () => {
    expect(judgeToken(family, 4, at(10))).toBe('REPEAT');
    expect(judgeToken(family, 4, at(10 + GRACE_SECONDS))).toBe('REPEAT');
  });

  it('sent again later ends the family', () => {
    expect(judgeToken(family, 4, at(11 + GRACE_SECONDS))).toBe('REUSED');
  });

  it('of a tab that is two behind, yet quick, gives access and leaves the newer cookie alone', () => {
    expect(judgeToken(family, 3, at(GRACE_SECONDS))).toBe('ACCESS_ONLY');
    expect(judgeToken(family, 3, at(1 + GRACE_SECONDS))).toBe('REUSED');
  });

  it('older than that ends the family, however soon', () => expect(judgeToken(family, 2, at(10))).toBe('REUSED'));

  it('is worth nothing once the family ended or expired, or from before a restored backup', () => {
    expect(judgeToken({ ...family, ended: true }, 5, at(11))).toBe('OVER');
    expect(judgeToken(family, 5, at(3600))).toBe('OVER');
    expect(judgeToken(family, 6, at(11))).toBe('OVER');
  });

  it('lasts a shift for those with a second factor, a month for the others', () => {
    expect([sessionHours(true), sessionHours(false)]).toEqual([16, 720]);
  });
});
