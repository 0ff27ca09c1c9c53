import { validateSync } from 'class-validator';
import { Line, Readable } from './field-rules.js';

class Said {
  @Line(40) @Readable() vi: string;
}

const isTaken = (vi: string) => validateSync(Object.assign(new Said(), { vi })).length === 0;

describe('A line that others read', () => {
  it.each(['Mưa lớn', '今晚', '  5 %', '🚧', '☎ 113', 'e\u0301'])('may be %s', (said) => {
    expect(isTaken(said)).toBe(true);
  });

  it.each([
    ' ',
    '\u00A0\u3000',
    '\u200B',
    '\u2060\uFEFF',
    '\u00AD',
    '\u3164',
    '\u2800',
    '\u0301',
    '\uE000',
    '\u{E0041}',
  ])('is none where nothing is seen of it: %j', (blank) => {
    expect(isTaken(blank)).toBe(false);
  });
});
