import { alike, hoursChanges, standingWeek, type Hours } from './hours-changes.js';
import type { RegularHours } from './queries.js';

const every = [1, 2, 3, 4, 5, 6, 7];
const open = (opens: string, closes: string, days = every): Hours => ({ days, opens, closes, mode: 'NORMAL' });
const both = (...week: Hours[]): RegularHours[] => [
  { direction: 'EXPORT', week },
  { direction: 'IMPORT', week },
];

describe('What other regular hours change', () => {
  it('is said for the days that become others, those alike together, and each direction by itself', () => {
    const week = [open('07:00', '19:00', [1, 2, 3, 4, 5]), open('08:00', '17:00', [6, 7])];
    const part = (opens: string, closes: string) => [{ opens, closes, mode: 'NORMAL' }];
    const [before, after] = [part('07:00', '19:00'), part('08:00', '17:00')];
    expect(hoursChanges(both(open('07:00', '19:00')), '', week)).toEqual([
      { direction: 'EXPORT', days: [6, 7], before, after },
      { direction: 'IMPORT', days: [6, 7], before, after },
    ]);
    expect(hoursChanges(both(open('07:00', '19:00')), 'IMPORT', week)).toHaveLength(1);
  });

  it('is nothing when the same hours are only written otherwise', () => {
    const parted = [open('12:00', '19:00'), open('07:00', '12:00', [1, 2, 3]), open('07:00', '12:00', [4, 5, 6, 7])];
    expect(hoursChanges(both(open('07:00', '19:00')), '', parted)).toEqual([]);
  });

  it('tells a day that is shut from now on, one that opens, and one that is for others', () => {
    const shut = hoursChanges(both(open('07:00', '19:00')), 'EXPORT', []);
    expect(shut).toMatchObject([{ days: every, before: [{ opens: '07:00' }], after: [] }]);
    const registered: Hours = { ...open('07:00', '19:00'), mode: 'PREREGISTERED_ONLY' };
    expect(hoursChanges(both(open('07:00', '19:00')), 'EXPORT', [registered])).toHaveLength(1);
    expect(hoursChanges(both(), 'EXPORT', [registered])).toMatchObject([{ before: [] }]);
  });

  it('begins with what stands for the direction, for both when they are alike', () => {
    const standing: RegularHours[] = [
      { direction: 'EXPORT', week: [open('07:00', '19:00')] },
      { direction: 'IMPORT', week: [open('06:00', '22:00')] },
    ];
    expect([alike(standing), alike(both(open('07:00', '19:00')))]).toEqual([false, true]);
    expect(standingWeek(standing, 'IMPORT')[0]?.opens).toBe('06:00');
    expect(standingWeek(standing, '')[0]?.opens).toBe('07:00');
    expect(standingWeek([], '')).toEqual([]);
  });
});
