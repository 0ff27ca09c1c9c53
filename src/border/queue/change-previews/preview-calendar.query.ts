import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { CalendarMode, CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../declarations/index.js';
import {
  CalendarAfter,
  calendarAt,
  calendarFor,
  calendarStream,
  carriedOf,
  type CalendarOrder,
  type CalendarView,
  type Carried,
} from '../../gates/index.js';
import { previewContext } from '../../../shared/event-store/try-out.js';
import { TicketsTouched } from './tickets-touched.js';

export interface CalendarPreviewed {
  readonly directions: readonly Direction[];
  /** Booked places whose hour was open and would be closed, the other way round, or open for those alone who are registered. */
  readonly bookingsClosed: number;
  readonly bookingsOpened: number;
  readonly bookingsPreregistered: number;
  /** Directions that would close, or open, at once. */
  readonly closesNow: readonly Direction[];
  readonly opensNow: readonly Direction[];
  /** Vehicles called, and waiting, in directions that would close at once. */
  readonly called: number;
  readonly waiting: number;
}

/** What a change of a calendar would do, before it is made. Throws what the change would be refused with. */
export class PreviewCalendar extends Query<CalendarPreviewed> {
  constructor(
    readonly by: Principal,
    readonly gate: Gate,
    readonly route: string,
    readonly change: CalendarOrder,
  ) {
    super();
  }
}

@QueryHandler(PreviewCalendar)
export class PreviewCalendarHandler implements IQueryHandler<PreviewCalendar> {
  constructor(
    private readonly questions: QueryBus,
    private readonly store: EventStore,
    private readonly tickets: TicketsTouched,
    private readonly clock: Clock,
  ) {}

  async execute({ by, gate, route, change }: PreviewCalendar): Promise<CalendarPreviewed> {
    const now = this.clock.now();
    const changed = await this.questions.execute(new CalendarAfter(previewContext(by, now), gate, route, change));
    const { directions, before, after } = changed;
    const monthsAt = (direction: Direction, at: Date): [CalendarView | undefined, CalendarView | undefined] => {
      const { stream } = calendarStream(route, direction, at);
      return [before[stream], after[stream]];
    };
    const turns = (to: 'CLOSED' | 'OPEN') =>
      directions.filter((direction) => {
        const [was, is] = monthsAt(direction, now).map((month) => isClosedNow(month, now));
        return to === 'CLOSED' ? was === false && is === true : was === true && is === false;
      });
    const modes: (readonly [CalendarMode, CalendarMode])[] = [];
    for (const { declaration, direction, cargo, hour } of await this.tickets.bookedOn(gate, route, directions, now)) {
      const [was, is] = monthsAt(direction, hour);
      if (!was || !is) continue;
      const carried = await this.carriedBy(declaration, cargo, [was, is]);
      modes.push([modeOf(was, hour, carried), modeOf(is, hour, carried)]);
    }
    const closesNow = turns('CLOSED');
    const { called, waiting } = await this.tickets.onRoute(gate, route, closesNow);
    const count = (which: (was: CalendarMode, is: CalendarMode) => boolean) =>
      modes.filter(([was, is]) => which(was, is)).length;
    return {
      directions,
      bookingsClosed: count((was, is) => was !== 'CLOSED' && is === 'CLOSED'),
      bookingsOpened: count((was, is) => was === 'CLOSED' && is !== 'CLOSED'),
      bookingsPreregistered: count((was, is) => was !== 'PREREGISTERED_ONLY' && is === 'PREREGISTERED_ONLY'),
      closesNow,
      opensNow: turns('OPEN'),
      called,
      waiting,
    };
  }

  /** Codes of goods are read from the declaration only where a closure names goods. */
  private async carriedBy(declaration: string, cargo: CargoKind, months: readonly CalendarView[]): Promise<Carried> {
    if (months.every(({ goods = [] }) => goods.length === 0)) return { cargo, hs: [] };
    const { state } = await this.store.load(acceptedDeclaration(declaration));
    return state ? carriedOf(state.facts) : { cargo, hs: [] };
  }
}

/** The whole route, whatever is carried; undefined where the change does not come into that month. */
function isClosedNow(month: CalendarView | undefined, now: Date): boolean | undefined {
  return month && calendarAt(month, now).mode === 'CLOSED';
}

/** An hour is closed when its beginning is, or half of it and more, as bookings are moved out of a closure. */
function modeOf(month: CalendarView, hour: Date, carried: Carried): CalendarMode {
  const begins = calendarFor(month, hour, carried).mode;
  return calendarFor(month, plusMinutes(hour, 30), carried).mode === 'CLOSED' ? 'CLOSED' : begins;
}
