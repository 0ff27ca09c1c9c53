import { NOTICES } from '../domain/notice-kinds.js';
import { smsText, withoutAccents } from './sms-text.js';

describe('A short message', () => {
  it('is written without accents, so that it costs less than half', () => {
    const said = 'HN-E-0417 được gọi tới làn 1. Có mặt trước 23/11 08:15, trả lời trước 23/11 09:05. Đừng trễ.';
    expect(smsText(said, false)).toEqual({
      text: 'HN-E-0417 duoc goi toi lan 1. Co mat truoc 23/11 08:15, tra loi truoc 23/11 09:05. Dung tre.',
      encoding: 'GSM-7',
      segments: 1,
    });
    expect(smsText(said, true)).toMatchObject({ text: said, encoding: 'UCS-2', segments: 2 });
  });

  it('holds 160 characters in one part and 153 in each of several; of other scripts 70 and 67', () => {
    expect([160, 161, 306, 307].map((n) => smsText('a'.repeat(n), false).segments)).toEqual([1, 2, 2, 3]);
    expect([70, 71, 134, 135].map((n) => smsText('车'.repeat(n), false).segments)).toEqual([1, 2, 2, 3]);
    // Brackets of the second table count twice.
    expect(smsText(`${'a'.repeat(159)}[`, false).segments).toBe(2);
  });

  it('says every kind in Vietnamese in the GSM alphabet, in at most two parts', () => {
    for (const [kind, { vi }] of Object.entries(NOTICES)) {
      const { encoding, segments } = smsText(vi, false);
      expect({ kind, encoding, few: segments <= 2 }).toEqual({ kind, encoding: 'GSM-7', few: true });
    }
  });

  it('leaves Chinese and Latin letters as they are', () => {
    expect(withoutAccents('Đường 车辆 ABC')).toBe('Duong 车辆 ABC');
  });
});
