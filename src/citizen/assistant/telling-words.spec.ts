import { wordsOf } from './domain/plain-words.js';
import { askedAlike, tells } from './telling-words.js';

describe('Questions that had no answer', () => {
  it('are the same with and without accents, and however they are asked', () => {
    expect(askedAlike('Xin giấy phép bay flycam ở đâu ạ?')).toBe(askedAlike('giay phep bay flycam'));
    expect(askedAlike('giá vàng')).not.toBe(askedAlike('giá bạc'));
  });

  it('of little words alone are told apart by these', () => {
    expect(askedAlike('là gì thế')).not.toBe('');
  });
});

describe('Words of a question', () => {
  it('tell nothing where they are ages, sums, sizes or numbers, or how one types on a telephone', () => {
    const telling = wordsOf('ông e 76t ko lương hưu, dc 500k/tháng, sđt 0912345678, lớp 6 mn ơi').filter(tells);
    expect(telling.map(({ typed }) => typed)).toEqual(['lương', 'hưu', 'sđt', 'lớp', '6']);
  });
});
