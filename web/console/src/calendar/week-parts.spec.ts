import { partsOfDay } from './week-parts.js';

describe('A day of the calendar', () => {
  it('holds what lies in it by Hanoi’s clock, cut at midnight', () => {
    const intervals = [
      { from: '2026-11-23T00:00:00.000Z', to: '2026-11-23T12:00:00.000Z', mode: 'NORMAL' as const },
      {
        from: '2026-11-23T15:00:00.000Z',
        to: '2026-11-24T01:00:00.000Z',
        mode: 'CLOSED' as const,
        reason: 'FAR_SIDE' as const,
      },
    ];
    expect(partsOfDay(intervals, '2026-11-23')).toMatchObject([
      { until: '19:00', left: 7 / 24, width: 0.5, mode: 'NORMAL', announced: false },
      { until: '24:00', left: 22 / 24, width: 2 / 24, mode: 'CLOSED', announced: true },
    ]);
    expect(partsOfDay(intervals, '2026-11-24')).toMatchObject([{ until: '08:00', left: 0, mode: 'CLOSED' }]);
    expect(partsOfDay(intervals, '2026-11-25')).toEqual([]);
  });
});
