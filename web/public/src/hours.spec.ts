import type { Hours, Interval } from './answers.js';
import { closuresAhead, openNow } from './hours.js';

const at = (time: string) => `2026-11-30T${time}:00.000Z`;
const words = { vi: '', zh: '', en: '' };
const line = (direction: 'EXPORT' | 'IMPORT', intervals: Interval[], route = 'HN-1119'): Hours => ({
  route,
  name: words,
  counterpart: words,
  direction,
  intervals,
  goodsClosed: [],
});
const open = { from: at('00:00'), to: at('12:00'), mode: 'NORMAL' } as const;
const night = { from: at('12:00'), to: at('23:00'), mode: 'CLOSED' } as const;
const shut = { from: at('03:00'), to: at('04:00'), mode: 'CLOSED', reason: 'FAR_SIDE' } as const;

describe('How a direction stands', () => {
  it('is open until its hours end', () => {
    expect(openNow([line('EXPORT', [open, night])], 'EXPORT', Date.parse(at('02:00')))).toEqual({
      mode: 'NORMAL',
      until: Date.parse(at('12:00')),
    });
  });

  it('is as open as its most open route', () => {
    const hours = [
      line('EXPORT', [
        { ...shut, from: at('00:00') },
        { ...open, from: at('04:00') },
      ]),
      line('EXPORT', [open, night], 'HN-1116'),
    ];
    expect(openNow(hours, 'EXPORT', Date.parse(at('02:00')))).toMatchObject({
      mode: 'NORMAL',
      until: Date.parse(at('12:00')),
    });
  });

  it('says why it is closed, and no end of what stands until it is lifted', () => {
    const closed = { ...shut, from: at('00:00'), openEnded: true as const };
    const hours = [line('EXPORT', [closed, { ...open, from: at('04:00') }])];
    expect(openNow(hours, 'EXPORT', Date.parse(at('02:00')))).toEqual({ mode: 'CLOSED', reason: 'FAR_SIDE' });
  });

  it('is closed where no route goes, and its end is not known where nothing further is', () => {
    expect(openNow([], 'IMPORT', Date.parse(at('02:00')))).toEqual({ mode: 'CLOSED' });
    expect(openNow([line('EXPORT', [open])], 'EXPORT', Date.parse(at('02:00')))).toEqual({ mode: 'NORMAL' });
  });
});

describe('What is announced', () => {
  const pieces = [{ ...open, to: at('03:00') }, shut, { ...open, from: at('04:00') }, night];

  it('is told once for both directions, and regular hours are none', () => {
    expect(closuresAhead([line('EXPORT', pieces), line('IMPORT', pieces)])).toMatchObject([
      { route: 'HN-1119', directions: ['EXPORT', 'IMPORT'], from: Date.parse(at('03:00')), reason: 'FAR_SIDE' },
    ]);
  });

  it('has goods that are not taken among it, the soonest first', () => {
    const goods = { closure: 'c', cargo: ['FRUIT' as const], hs: [], reason: 'FAR_SIDE' as const, from: at('01:00') };
    const [first, second] = closuresAhead([{ ...line('EXPORT', pieces), goodsClosed: [goods] }]);
    expect(first).toMatchObject({ goods: { cargo: ['FRUIT'] } });
    expect(first?.to).toBeUndefined();
    expect(second?.goods).toBeUndefined();
  });
});
