import { followCode, typedFollowCode } from './follow-code.js';

describe('The code by which a sender follows', () => {
  it('is read back however it is typed', () => {
    const code = followCode(Uint8Array.from({ length: 12 }, (_, n) => n * 19));
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(?:-[2-9A-HJKMNP-Z]{4}){2}$/);
    expect(typedFollowCode(` ${code.toLowerCase().replaceAll('-', ' ')}`)).toBe(code);
  });

  it('is none with letters that look alike, or of another length', () => {
    expect(typedFollowCode('0000-0000-0000')).toBeUndefined();
    expect(typedFollowCode('7KQM-2XWA')).toBeUndefined();
  });
});
