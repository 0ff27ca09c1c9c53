import type { Direction } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { monthsOf } from './domain/calendar.js';
import { calendarStream } from './gate-streams.js';

/** The streams of a route and direction for every Hanoi month from an instant to before another, by stream name. */
export function calendarMonths(route: string, direction: Direction, from: Date, to: Date): Record<string, StreamOf> {
  const streams = monthsOf(from, to).map((part) => calendarStream(route, direction, new Date(part.from)));
  return Object.fromEntries(streams.map((each) => [each.stream, each]));
}
