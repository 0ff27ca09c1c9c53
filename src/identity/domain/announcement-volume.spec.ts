import { PUBLISHED_ANNOUNCEMENT_VOLUME, volumeAt } from './announcement-volume.js';

const at = (hanoi: number) => new Date(Date.UTC(2026, 10, 30, hanoi - 7, 30));

describe('Announcements', () => {
  it('are softer from ten in the evening until six in the morning, Hanoi time', () => {
    expect([21, 22, 23, 24, 29, 30, 36].map((hour) => volumeAt(PUBLISHED_ANNOUNCEMENT_VOLUME, at(hour)))).toEqual([
      80, 30, 30, 30, 30, 80, 80,
    ]);
  });

  it('have a night within one day, or none at all', () => {
    const rest = { ...PUBLISHED_ANNOUNCEMENT_VOLUME, night: 0, nightFrom: 12, nightTo: 14 };
    expect([11, 12, 13, 14].map((hour) => volumeAt(rest, at(hour)))).toEqual([80, 0, 0, 80]);
    expect(volumeAt({ ...rest, nightTo: 12 }, at(12))).toBe(80);
  });
});
