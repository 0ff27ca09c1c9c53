import { wordsOf } from './domain/plain-words.js';
import { outsideOf } from './outside.js';

const outside = (question: string) => {
  const { asked, towards } = outsideOf(wordsOf(question));
  return { asked, towards };
};

describe('What a question says that is not ours', () => {
  it('is asked for, or only what something is for', () => {
    expect(outside('cửa khẩu Móng Cái có thông không')).toEqual({ asked: ['móng cái'], towards: [] });
    expect(outside('lý lịch tư pháp để làm ở Hàn Quốc')).toMatchObject({ asked: [], towards: ['hàn quốc'] });
  });

  it('is not where somebody comes from, and not where he is at home', () => {
    const words = wordsOf('chuyển khẩu từ Thái Nguyên về Kỳ Lừa');
    const { asked, towards, places } = outsideOf(words);
    expect([asked, towards]).toEqual([[], []]);
    expect([...places].toSorted((a, b) => a - b).map((at) => words[at]?.plain)).toEqual([
      'thai',
      'nguyen',
      'ki',
      'lua',
    ]);
  });

  it('is not found across words of ours', () => {
    expect(outside('ban go can kiem lam dong dau')).toEqual({ asked: [], towards: [] });
  });
});
