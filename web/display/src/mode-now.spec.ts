import type { CalendarView } from '../../../src/border/board/board-state/board-state.js';
import type { CalendarMode, Direction } from '../../../src/shared/domain/place.js';
import { closedUntil, gateModeNow, modeNow } from './mode-now.js';

const now = Date.parse('2024-08-22T02:00:00.000Z');
const hours = (n: number) => new Date(now + n * 3_600_000).toISOString();

function calendar(
  direction: Direction,
  route: string,
  ...spells: readonly (readonly [from: number, to: number, mode: CalendarMode])[]
): CalendarView {
  const intervals = spells.map(([from, to, mode], n) => ({
    interval: `${n}`,
    from: hours(from),
    to: hours(to),
    mode,
    announcedAt: hours(-5 + n / 10),
  }));
  return { calendar: `${route}.${direction}`, gate: 'HUU_NGHI', direction, route, intervals, closures: [] };
}
const gate = (...calendars: CalendarView[]) =>
  Object.fromEntries(calendars.map((each) => [`${each.route}.${each.direction}`, each]));

describe('The mode of a route now', () => {
  it('is closed without any interval', () => {
    expect(modeNow(calendar('EXPORT', 'a'), now)).toEqual({ mode: 'CLOSED' });
  });

  it('ends where its interval ends', () => {
    expect(modeNow(calendar('EXPORT', 'a', [-2, 3, 'NORMAL']), now)).toEqual({
      mode: 'NORMAL',
      until: now + 3 * 3_600_000,
    });
  });

  it('follows a closure that was announced later, and the reopening after it', () => {
    const closing = calendar('EXPORT', 'a', [-2, 10, 'NORMAL'], [0, 2, 'CLOSED']);
    expect(modeNow(closing, now)).toEqual({ mode: 'CLOSED', until: now + 2 * 3_600_000 });
    expect(modeNow(closing, now + 2 * 3_600_000)).toEqual({ mode: 'NORMAL', until: now + 10 * 3_600_000 });
  });

  it('goes on through intervals of the same mode', () => {
    const { until } = modeNow(calendar('EXPORT', 'a', [-2, 2, 'NORMAL'], [2, 6, 'NORMAL']), now);
    expect(until).toBe(now + 6 * 3_600_000);
  });
});

describe('The mode of a gate’s direction now', () => {
  it('is that of its most open route', () => {
    const calendars = gate(
      calendar('EXPORT', 'a', [-2, 3, 'PREREGISTERED_ONLY']),
      calendar('EXPORT', 'b', [-2, 1, 'NORMAL']),
      calendar('IMPORT', 'b', [-2, 9, 'CLOSED']),
    );
    expect(gateModeNow(calendars, 'EXPORT', now)).toEqual({ mode: 'NORMAL', until: now + 3_600_000 });
    expect(gateModeNow(calendars, 'IMPORT', now).mode).toBe('CLOSED');
  });

  it('is closed for the whole gate only when no direction is open', () => {
    const shut = calendar('IMPORT', 'a', [2, 4, 'NORMAL']);
    expect(closedUntil({ calendars: gate(shut) }, now)).toEqual({ until: now + 2 * 3_600_000 });
    expect(closedUntil({ calendars: gate(shut, calendar('EXPORT', 'a', [-1, 1, 'NORMAL'])) }, now)).toBeUndefined();
  });
});
