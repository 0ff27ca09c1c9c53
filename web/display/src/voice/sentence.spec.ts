import { SPOKEN, wordsOfClips } from './clips.js';
import { sentenceOf } from './sentence.js';

describe('An announcement', () => {
  it('says the code sign by sign, then where to drive', () => {
    expect(sentenceOf({ code: 'E-0417', kind: 'BORDER', label: '2' })).toEqual([
      'vehicle',
      'E',
      '0',
      '4',
      '1',
      '7',
      'BORDER',
      '2',
    ]);
    expect(sentenceOf({ code: 'I-0417', kind: 'EXIT', label: 'x1' }).slice(-3)).toEqual(['EXIT', 'X', '1']);
  });

  it('names no number for the yard before the gate', () => {
    expect(sentenceOf({ code: 'E-0417', kind: 'YARD', label: 'P' }).at(-1)).toBe('YARD');
  });

  it.each(SPOKEN)('has every word of it recorded in %s', (language) => {
    const words = wordsOfClips(language);
    for (const kind of ['BORDER', 'BAY', 'EXIT', 'YARD'] as const)
      for (const clip of sentenceOf({ code: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ-0123456789', kind, label: 'B12' }))
        expect(words[clip]).toMatch(/\S/);
  });
});
