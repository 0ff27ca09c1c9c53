import { nextShown } from './next-shown.js';

const codes = (prefix: string, count: number) => Array.from({ length: count }, (_, n) => `${prefix}${n}`);
const counts = (exports: number, imports: number) =>
  nextShown({
    EXPORT: { codes: codes('E', exports), asOf: 1 },
    IMPORT: { codes: codes('I', imports), asOf: 1 },
  }).map((group) => [group.direction, group.codes.length]);

describe('The next codes', () => {
  it('are eight when one direction has any', () => {
    expect(counts(20, 0)).toEqual([['EXPORT', 8]]);
    expect(nextShown({ IMPORT: { codes: codes('I', 9), asOf: 1 } }).map((group) => group.codes.length)).toEqual([8]);
  });

  it('share the room when both have some', () => {
    expect(counts(20, 20)).toEqual([
      ['EXPORT', 3],
      ['IMPORT', 3],
    ]);
  });

  it('use what the other direction leaves', () => {
    expect(counts(20, 1)).toEqual([
      ['EXPORT', 5],
      ['IMPORT', 1],
    ]);
  });

  it('are none when nobody waits', () => {
    expect(nextShown({})).toEqual([]);
  });
});
