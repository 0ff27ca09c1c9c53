import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Direction, type Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { closedGoods, type ClosedGoodsAnswer } from '../closure-list/closed-goods.answer.js';
import { ClosuresOnRecord } from '../closure-list/closures-on-record.js';
import { refuse } from '../domain/gate-problems.js';
import { dayAfter } from '../domain/gate-names.js';
import { timeline, type Interval } from '../domain/timeline.js';
import { gateStream } from '../gate-streams.js';
import { calendarKey, CalendarsOnRecord } from './calendars-on-record.js';

export interface CalendarOfDays {
  readonly route: string;
  readonly direction: Direction;
  readonly intervals: readonly Interval[];
  readonly goodsClosed: readonly ClosedGoodsAnswer[];
}

/** Every route and direction of a gate from today's Hanoi midnight on, without gaps. Throws `gate-not-established`. */
export class CalendarOfGate extends Query<CalendarOfDays[]> {
  constructor(
    readonly gate: Gate,
    readonly days: number,
  ) {
    super();
  }
}

@QueryHandler(CalendarOfGate)
export class CalendarOfGateHandler implements IQueryHandler<CalendarOfGate> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly calendars: CalendarsOnRecord,
    private readonly closures: ClosuresOnRecord,
  ) {}

  async execute({ gate, days }: CalendarOfGate): Promise<CalendarOfDays[]> {
    const { state } = await this.store.load(gateStream(gate));
    if (!state.established) throw refuse('gate-not-established');
    const today = hanoiDay(this.clock.now());
    const from = startOfHanoiDay(today);
    const to = startOfHanoiDay(dayAfter(today, days)).toISOString();
    const [set, closed] = await Promise.all([this.calendars.ofGate(gate, from), this.closures.ofGoods(gate, from)]);
    const sight = closed.filter(({ startsAt }) => new Date(startsAt).toISOString() < to);
    return Object.keys(state.routes).flatMap((route) =>
      DIRECTIONS.map((direction) => {
        const intervals = set.get(calendarKey(route, direction)) ?? [];
        const goodsClosed = closedGoods(sight, route, direction);
        return { route, direction, intervals: timeline(intervals, from.toISOString(), to), goodsClosed };
      }),
    );
  }
}
