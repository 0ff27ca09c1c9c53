import type { CalendarOfDays, GateView } from '../../gates/index.js';
import type { PublicHoursView, PublicIntervalView } from './public-status.answer.js';

/** The hours of each route and direction from now on, by `<route>.<direction>`; neighbours alike are one. */
export function hoursAhead(
  { routes }: Pick<GateView, 'routes'>,
  calendars: readonly CalendarOfDays[],
  now: Date,
): Record<string, PublicHoursView> {
  const at = now.toISOString();
  const entries = calendars.flatMap(({ route, direction, intervals, goodsClosed }) => {
    const known = routes.find((each) => each.route === route);
    if (!known) return [];
    const ahead = goodsClosed.filter(({ to }) => to === undefined || to > at);
    const pieces = intervals.filter(({ to }) => to > at).reduce<readonly PublicIntervalView[]>(withPiece, []);
    const { name, counterpart } = known;
    const hours = { route, name, counterpart, direction, intervals: pieces, goodsClosed: ahead };
    return [[`${route}.${direction}`, hours] as const];
  });
  return Object.fromEntries(entries);
}

/** Who announced it when makes no difference to whoever only wants to know. */
function withPiece(
  pieces: readonly PublicIntervalView[],
  { from, to, mode, reason, openEnded }: PublicIntervalView,
): readonly PublicIntervalView[] {
  const last = pieces.at(-1);
  const alike = last?.to === from && last.mode === mode && last.reason === reason && last.openEnded === openEnded;
  if (alike) return [...pieces.slice(0, -1), { ...last, to }];
  return [...pieces, { from, to, mode, ...(reason && { reason }), ...(openEnded && { openEnded }) }];
}
