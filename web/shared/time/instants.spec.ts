import { away, counted, hanoiDay, lasted, moment, wallClock } from './instants.js';

const at = (text: string) => Date.parse(text);

describe('Instants, as people at the gate read them', () => {
  it('are one hour later on the Chinese side', () => {
    expect(wallClock(at('2026-11-23T07:05:00Z'), 'Asia/Ho_Chi_Minh')).toBe('14:05');
    expect(wallClock(at('2026-11-23T07:05:00Z'), 'Asia/Shanghai')).toBe('15:05');
  });

  it('name their day only when it is another one in Hanoi', () => {
    const now = at('2026-11-23T17:30:00Z');
    expect(hanoiDay(now)).toBe('2026-11-24');
    expect(moment(at('2026-11-23T18:00:00Z'), now, 'vi')).toBe('01:00');
    expect(moment(at('2026-11-23T16:00:00Z'), now, 'vi')).toBe('23/11 23:00');
    expect(moment(at('2026-11-23T16:00:00Z'), now, 'zh')).toBe('11月23日 23:00');
  });

  it('are away by the largest unit that fits, both ways', () => {
    const now = at('2026-11-23T07:00:00Z');
    expect(away(now + 25 * 60_000, now, 'en')).toBe('in 25 min');
    expect(away(now - 3 * 3_600_000, now, 'vi')).toBe('3 giờ trước');
  });

  it('tell how long something has waited', () => {
    const now = at('2026-11-23T07:00:00Z');
    const waits = [59_000, 50 * 60_000, 85 * 60_000, 72 * 3_600_000];
    const said = (language: 'vi' | 'zh' | 'en') => waits.map((each) => lasted(now - each, now, language));
    expect(said('en')).toEqual(['0 mins', '50 mins', '1h 25', '3d']);
    expect(said('vi')).toEqual(['0 phút', '50 phút', '1 giờ 25', '3 ngày']);
    expect(said('zh')).toEqual(['0分钟', '50分钟', '1小时 25', '3天']);
  });

  it('and numbers are written as the reader writes them', () => {
    expect(counted(18000.5, 'vi', 'kilogram')).toBe('18.000,5 kg');
    expect(counted(18000.5, 'en')).toBe('18,000.5');
  });
});
