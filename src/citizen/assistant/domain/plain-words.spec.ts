import { Meanings } from './meanings.js';
import { plain, wordsOf } from './plain-words.js';

const plainly = (text: string) => wordsOf(text).map((word) => word.plain);

describe('Words of a question', () => {
  it('are the same with and without accents, and spelt with i or y', () => {
    expect(plainly('Đăng ký KẾT HÔN')).toEqual(plainly('dang ki ket hon'));
    expect(plain('lý')).toBe(plain('lí'));
  });

  it('take the code of a ticket or dossier and C/O as one', () => {
    expect(plainly('phiếu HN-E-0417')).toEqual(['phieu', 'ticketcode']);
    expect(plainly('hồ sơ H37.06184-261130-0001?')).toEqual(['ho', 'so', 'dossiercode']);
    expect(plainly('xin C/O form E')).toEqual(['xin', 'cophieu', 'form', 'e']);
  });
});

describe('Meanings in a text', () => {
  const meanings = new Meanings({ sell: ['bán đất'], lost: ['mất'], birth: ['khai sinh', 'giấy khai sinh'] });
  const found = (text: string) => meanings.in(wordsOf(text)).map(({ meaning }) => meaning);

  it('are found without accents, and the longest phrase counts', () => {
    expect(found('ban dat, mat giay khai sinh')).toEqual(['sell', 'lost', 'birth']);
    expect(meanings.in(wordsOf('giay khai sinh'))).toEqual([{ meaning: 'birth', from: 0, length: 3 }]);
  });

  it('are told apart by accents where somebody writes with them', () => {
    expect(found('bản đất')).toEqual([]);
    expect(found('mật ong')).toEqual([]);
    expect(found('bán đất')).toEqual(['sell']);
  });

  it('of one syllable need their accents when they are strict', () => {
    const strict = new Meanings({ rain: ['mưa'], song: ['bài hát'] }, true);
    const seen = (text: string) => strict.in(wordsOf(text)).map(({ meaning }) => meaning);
    expect(seen('mua xe cu')).toEqual([]);
    expect(seen('trời mưa')).toEqual(['rain']);
    expect(seen('bai hat')).toEqual(['song']);
  });

  it('of one syllable that is an ordinary word without its accents need them', () => {
    const waiting = new Meanings({ wait: ['chờ', 'xếp hàng'] }, false, new Set(['cho']));
    const seen = (text: string) => waiting.in(wordsOf(text)).map(({ meaning }) => meaning);
    expect([seen('khai sinh cho con'), seen('khai sinh cho con bé'), seen('cho con')]).toEqual([[], [], []]);
    expect([seen('phải chờ lâu'), seen('xep hang')]).toEqual([['wait'], ['wait']]);
  });
});
