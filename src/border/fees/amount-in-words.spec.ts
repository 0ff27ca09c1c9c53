import { amountInWords } from './amount-in-words.js';

describe('An amount written out', () => {
  it('is read as people say it in Vietnamese, in the banks’ own characters in Chinese, and in English', () => {
    expect(amountInWords(100_000)).toEqual({
      vi: 'Một trăm nghìn đồng',
      zh: '壹拾万越南盾',
      en: 'One hundred thousand đồng',
    });
    expect(amountInWords(1_105_000)).toEqual({
      vi: 'Một triệu một trăm lẻ năm nghìn đồng',
      zh: '壹佰壹拾万零伍仟越南盾',
      en: 'One million one hundred and five thousand đồng',
    });
  });

  it.each([
    [0, 'Không đồng'],
    [15, 'Mười lăm đồng'],
    [21, 'Hai mươi mốt đồng'],
    [1_000_000_000, 'Một tỷ đồng'],
    [-50_000, 'Âm năm mươi nghìn đồng'],
  ])('of %d is “%s”', (dong, said) => {
    expect(amountInWords(dong).vi).toBe(said);
  });
});
