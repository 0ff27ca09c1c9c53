import { SearchOfAnswers } from './search-of-answers.js';

const search = new SearchOfAnswers(
  [
    { id: 'birth', names: ['Đăng ký khai sinh', 'Birth registration'], called: ['làm giấy khai sinh'] },
    { id: 'again', names: ['Đăng ký lại khai sinh', 'Registering a birth again'], called: ['sổ khai sinh bị cháy'] },
    { id: 'land', names: ['Cấp lại Giấy chứng nhận', 'Lost land certificate'], called: ['mất sổ đỏ'] },
    { id: 'pass', names: ['Cấp giấy thông hành', 'Border pass'], called: ['đi Bằng Tường'] },
  ],
  [],
);
const best = (question: string) => search.find(question).fits[0]?.id;

describe('The search for an answer', () => {
  it('finds with and without accents, by abbreviations and mistyped', () => {
    for (const question of ['làm giấy khai sinh', 'lam giay khai sinh', 'gks cho con', 'dang ky khai sihn'])
      expect([question, best(question)]).toEqual([question, 'birth']);
  });

  it('finds in the other language by what is meant', () => {
    expect(best('I lost my red book')).toBe('land');
    expect(best('sổ đỏ bị mất')).toBe('land');
  });

  it('finds nothing for what is beyond, unless it is called by that very word', () => {
    expect(best('giấy thông hành đi Lào')).toBeUndefined();
    expect(best('giấy thông hành đi Bằng Tường')).toBe('pass');
    expect(best('mai có mưa không')).toBeUndefined();
  });

  it('tells how much of the question an answer is about', () => {
    const [about] = search.find('khai sinh').fits;
    const [less] = search.find('khai sinh cho voi rừng xiếc').fits;
    expect(about?.covered).toBe(1);
    expect(less?.covered).toBeLessThan(0.6);
  });

  it('tells what the name of an answer adds to the question, and whether something definite is asked', () => {
    const adds = (question: string) => {
      const { fits, definite } = search.find(question);
      return [Object.fromEntries(fits.map((fit) => [fit.id, [...fit.adds]])), definite];
    };
    expect(adds('làm giấy khai sinh cho con cần gì')).toEqual([{ birth: [], again: ['lai'] }, true]);
    expect(adds('khai sinh lại')).toMatchObject([{ birth: [], again: [] }, false]);
    expect(adds('birth certificate fee')).toMatchObject([{ birth: [], again: ['lai'] }, true]);
  });

  it('finds by whole questions that people put, with what is beyond in them, but not with where they come from', () => {
    const asked = ['mở quán cafe phải đăng ký gì', 'làm ở Hà Nội về mở quán cần gì'];
    const shops = new SearchOfAnswers([{ id: 'shop', names: ['Hộ kinh doanh'], called: [], asked }], ['cafe nào ngon']);
    expect(shops.find('quán cafe').fits[0]?.id).toBe('shop');
    expect(shops.find('quán ở Hà Nội').fits).toEqual([]);
    expect(shops.find('mở quán').likeOurs).toBeGreaterThan(shops.find('quán nào ngon').likeOurs);
  });

  it('takes a place that stands alone as about nothing', () => {
    expect(search.find('đi Thái Lan')).toMatchObject({ fits: [], terms: 0 });
  });

  it('takes a question of little words or of none as about nothing', () => {
    for (const question of ['', '???', 'là gì thế ạ']) expect(search.find(question).fits).toEqual([]);
  });
});
