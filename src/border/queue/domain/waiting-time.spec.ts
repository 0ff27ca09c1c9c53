import { median, medianWaits } from './waiting-time.js';

describe('median waits', () => {
  it('are the middle, not the mean: one truck of 24 hours does not hide nine of 40 minutes', () => {
    expect(median([40, 40, 40, 40, 1440, 40, 40, 40, 40, 40])).toBe(40);
    expect(median([10, 30, 20])).toBe(20);
    expect(median([10, 20])).toBe(15);
    expect(median([])).toBeUndefined();
  });

  it('are told by direction and class', () => {
    expect(
      medianWaits([
        { direction: 'EXPORT', class: 'PERISHABLE', minutes: 30 },
        { direction: 'EXPORT', class: 'ORDINARY', minutes: 90 },
        { direction: 'EXPORT', class: 'PERISHABLE', minutes: 41 },
        { direction: 'IMPORT', class: 'ORDINARY', minutes: 200 },
      ]),
    ).toEqual([
      { direction: 'EXPORT', class: 'PERISHABLE', minutes: 36, vehicles: 2 },
      { direction: 'EXPORT', class: 'ORDINARY', minutes: 90, vehicles: 1 },
      { direction: 'IMPORT', class: 'ORDINARY', minutes: 200, vehicles: 1 },
    ]);
  });
});
