import { shiftAt } from './burn-in.js';
import { addressOf, layoutOf, placeOfPath } from './gates.js';
import { noticeSize } from './notice-size.js';
import { shortCode } from './short-code.js';
import { waitText } from './waits.js';

describe('A ticket code', () => {
  it('drops the prefix of its own gate and of no other', () => {
    expect(shortCode('HN-E-0417', 'HN')).toBe('E-0417');
    expect(shortCode('TT-E-0417', 'HN')).toBe('TT-E-0417');
  });
});

describe('A wait', () => {
  it('is told in minutes, then hours, then whole hours', () => {
    expect([5, 89, 90, 120, 599, 1_388].map((minutes) => waitText(minutes, 'vi'))).toEqual([
      '5 phút',
      '89 phút',
      '1 giờ 30',
      '2 giờ',
      '9 giờ 59',
      '23 giờ',
    ]);
  });

  it('is told in every language', () => {
    expect([waitText(125, 'zh'), waitText(125, 'en')]).toEqual(['2小时05', '2 h 05']);
  });
});

describe('A notice', () => {
  it('stands the smaller the longer it is, Chinese counting double', () => {
    expect(noticeSize('a'.repeat(74))).toBe('large');
    expect(noticeSize('关'.repeat(38))).toBe('middle');
    expect(noticeSize('a'.repeat(200))).toBe('middle');
    expect(noticeSize('关'.repeat(200))).toBe('small');
  });
});

describe('The layout', () => {
  it('moves by a few pixels every some minutes, and comes back', () => {
    const minutes = Array.from({ length: 37 }, (_, n) => shiftAt(n * 60_000).join());
    expect(new Set(minutes).size).toBe(9);
    expect(minutes[3]).toBe(minutes[0]);
    expect(minutes[4]).not.toBe(minutes[0]);
    expect(minutes[36]).toBe(minutes[0]);
  });
});

describe('The address', () => {
  it('names a gate, a yard of it, or none', () => {
    expect(placeOfPath('/display/HUU_NGHI')).toEqual({ gate: 'HUU_NGHI' });
    expect(placeOfPath('/display/HUU_NGHI/')).toEqual({ gate: 'HUU_NGHI' });
    expect(placeOfPath('/display/HUU_NGHI/HN-XUAN-CUONG')).toEqual({ gate: 'HUU_NGHI', yard: 'HN-XUAN-CUONG' });
    expect(placeOfPath('/display/NOWHERE')).toBeUndefined();
    expect(placeOfPath('/display/toString')).toBeUndefined();
  });

  it('says which layout is shown, and leads back', () => {
    for (const [path, layout] of [
      ['/display/HUU_NGHI', 'GATE'],
      ['/display/HUU_NGHI/HN-XUAN-CUONG', 'YARD'],
    ] as const) {
      const place = placeOfPath(path) ?? { gate: 'CHI_MA' };
      expect([layoutOf(place), addressOf(place)]).toEqual([layout, path]);
    }
  });
});
