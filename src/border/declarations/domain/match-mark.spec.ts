import { CONTENT } from './testing/declared.js';
import { marksOf, type Mark } from './marks.js';
import { bestMatch, matchOf, soughtOf } from './match-mark.js';

const plate = (text: string): Mark => ({ kind: 'PLATE', text });

describe('A vehicle that somebody looks for', () => {
  it.each([
    ['12C-103.48', '12c 10348', 'EXACT', ''],
    ['12C-103.48', '12C-1O3.4B', 'ALIKE', 'O for 0, B for 8'],
    ['12C-103.48', '03.48', 'PART', ''],
    ['12C-103.48', 'I03 4B', 'PART_ALIKE', 'I for 1, B for 8'],
    ['12C-656.52', 'G5G', 'PART_ALIKE', 'G for 6'],
    ['桂F·12345', '桂F12345', 'EXACT', ''],
  ])('by %s is found by %s: %s', (written, typed, fit, misread) => {
    const match = matchOf(soughtOf(typed) ?? '', plate(written));
    expect(match?.fit).toBe(fit);
    expect(match?.misread.map((each) => `${each.read} for ${each.declared}`).join(', ')).toBe(misread);
  });

  it('is told by the place with the fewest misreadings, where it fits at several', () => {
    expect(matchOf('088', plate('888088'))).toMatchObject({ fit: 'PART', misread: [] });
    expect(matchOf('B08', plate('88808808'))).toMatchObject({
      fit: 'PART_ALIKE',
      misread: [{ read: 'B', declared: '8' }],
    });
  });

  it('is not found by what does not look alike', () =>
    expect(matchOf('12C10349', plate('12C-103.48'))).toBeUndefined());

  it('is told by the mark that fits best', () => {
    const marks: Mark[] = [plate('12C-345.67'), { kind: 'SEAL', text: '34567' }];
    expect(bestMatch('34567', marks)).toMatchObject({ mark: { kind: 'SEAL' }, fit: 'EXACT' });
    expect(bestMatch('3456', marks)).toMatchObject({ mark: { kind: 'PLATE' }, fit: 'PART' });
    expect(bestMatch('999', marks)).toBeUndefined();
  });

  it('needs three letters or digits to be looked for', () => {
    expect(soughtOf(' 1%2_ ')).toBeUndefined();
    expect(soughtOf('1%2_3')).toBe('123');
  });

  it('can be found by all that is written on it', () => {
    expect(marksOf(CONTENT).map(({ kind }) => kind)).toEqual([
      'PLATE',
      'TRAILER',
      'CONTAINER',
      'SEAL',
      'CUSTOMS_DECLARATION',
    ]);
  });
});
