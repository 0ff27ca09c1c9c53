import { BEIJING_HOURS, clockFace, HANOI_HOURS, hanoiMoment } from './wall-time.js';

const at = (iso: string) => Date.parse(iso);

describe('Times on the wall', () => {
  it('show Hanoi and, an hour ahead, Beijing', () => {
    expect(clockFace(at('2024-08-22T16:30:00Z'), HANOI_HOURS)).toBe('23:30');
    expect(clockFace(at('2024-08-22T16:30:00Z'), BEIJING_HOURS)).toBe('00:30');
  });

  it('carry the day only when it is another one in Hanoi', () => {
    expect(hanoiMoment(at('2024-08-22T13:00:00Z'), at('2024-08-22T02:00:00Z'))).toBe('20:00');
    expect(hanoiMoment(at('2024-08-23T00:00:00Z'), at('2024-08-22T02:00:00Z'))).toBe('23/8 07:00');
    expect(hanoiMoment(at('2024-08-22T18:00:00Z'), at('2024-08-22T02:00:00Z'))).toBe('23/8 01:00');
  });
});
