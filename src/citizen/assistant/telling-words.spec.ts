import { askedAlike } from './telling-words.js';

describe('Questions that had no answer', () => {
  it('are the same with and without accents, and however they are asked', () => {
    expect(askedAlike('Xin giấy phép bay flycam ở đâu ạ?')).toBe(askedAlike('giay phep bay flycam'));
    expect(askedAlike('giá vàng')).not.toBe(askedAlike('giá bạc'));
  });

  it('of little words alone are told apart by these', () => {
    expect(askedAlike('là gì thế')).not.toBe('');
  });
});
