import type { Direction } from '../../../shared/domain/place.js';
import { calendarStream, type CalendarEvent, type CalendarView as CalendarState } from '../../gates/index.js';
import type { CalendarView } from '../domain/policy-inputs.js';
import { policyCalendar } from '../policy-lane.js';

const calendarFold = calendarStream('', 'EXPORT', new Date(0)).fold;

/** The calendars of a gate's routes, month by month, as far as the log was taken. */
export class KnownCalendars {
  private readonly calendars = new Map<string, CalendarState>();

  /** Takes an interval; gives its direction. */
  take(event: Extract<CalendarEvent, { type: 'CalendarIntervalSet' }>): Direction {
    const { route, direction, from } = event.data;
    const { stream } = calendarStream(route, direction, new Date(from));
    this.calendars.set(stream, calendarFold.evolve(this.calendars.get(stream) ?? calendarFold.initial, event));
    return direction;
  }

  at(route: string, direction: Direction, at: Date): CalendarView {
    const { stream, fold } = calendarStream(route, direction, at);
    return policyCalendar(this.calendars.get(stream) ?? fold.initial, at);
  }
}
