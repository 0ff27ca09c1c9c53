import { findGoods } from './find-goods.js';

const GOODS = [
  { code: '07099990', names: ['Rau tươi khác', 'Other vegetables, fresh'] },
  { code: '08045030', names: ['Măng cụt tươi', '鲜山竹', 'Mangosteens, fresh'] },
  { code: '08052100', names: ['Quýt tươi', 'Mandarins, fresh'] },
  { code: '08106000', names: ['Sầu riêng tươi', '鲜榴莲', 'Durians, fresh'] },
  { code: '85177921', names: ['Linh kiện điện thoại', '手机零件'] },
];
const found = (typed: string) => findGoods(GOODS, typed, 20).map(({ code }) => code);

describe('Goods are found', () => {
  it('by Vietnamese words with accents, without them, and in any order', () => {
    expect(found('sầu riêng')).toEqual(['08106000']);
    expect(found('Sau Rieng')).toEqual(['08106000']);
    expect(found('tuoi mang')).toEqual(['08045030']);
    expect(found('dien thoai')).toEqual(['85177921']);
  });

  it('by words of the other languages', () => {
    expect(found('榴莲')).toEqual(['08106000']);
    expect(found('mango')).toEqual(['08045030']);
  });

  it('by the beginning of the code, as it is written with points', () => {
    expect(found('0810.60')).toEqual(['08106000']);
    expect(found('08')).toEqual(['08045030', '08052100', '08106000']);
  });

  it('what begins as it was typed first; nothing for nothing, at most as many as were asked for', () => {
    expect(found('man')[0]).toBe('08045030');
    expect(found('  ')).toEqual([]);
    expect(found('xe tăng')).toEqual([]);
    expect(findGoods(GOODS, 'fresh', 2)).toHaveLength(2);
  });
});
