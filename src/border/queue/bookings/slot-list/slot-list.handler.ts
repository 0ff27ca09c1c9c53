import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { plusMinutes, startOfHanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { CargoKind, Direction, QueueClass } from '../../../../shared/domain/place.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { refuse } from '../../../../shared/http/http-problems.js';
import { calendarAt, calendarStream, gateOfName, goodsClosedAt } from '../../../gates/index.js';
import { placesFor } from '../../domain/slot-capacity.js';
import { slotId } from '../../domain/slot.js';
import { slotCapacityStream } from '../../queue-streams.js';

export interface SlotHourState {
  readonly slot: string;
  readonly hour: string;
  readonly open: boolean;
  readonly goodsClosed: readonly { readonly cargo: readonly CargoKind[]; readonly hs: readonly string[] }[];
  readonly capacity: number;
  readonly taken: number;
}

/** The 24 hours of a Hanoi day (`yyyy-mm-dd`) on a route, direction and class. */
export class SlotsOfDay extends Query<SlotHourState[]> {
  constructor(
    readonly route: string,
    readonly direction: Direction,
    readonly kind: QueueClass,
    readonly day: string,
  ) {
    super();
  }
}

@QueryHandler(SlotsOfDay)
export class SlotsOfDayHandler implements IQueryHandler<SlotsOfDay> {
  constructor(
    private readonly store: EventStore,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** An hour that nobody has booked yet has no row: its capacity comes from the gate's setting. */
  async execute({ route, direction, kind, day }: SlotsOfDay): Promise<SlotHourState[]> {
    const gate = gateOfName(route);
    if (!gate) throw refuse('not-found');
    const start = startOfHanoiDay(day);
    const hours = Array.from({ length: 24 }, (_, n) => plusMinutes(start, n * 60));
    const [capacity, calendar, rows] = await Promise.all([
      this.store.load(slotCapacityStream(gate)),
      this.store.load(calendarStream(route, direction, start)),
      this.source.query<{ slot: string; capacity: number; taken: number }[]>(
        'SELECT slot, capacity, taken FROM slot_hour WHERE slot = ANY($1)',
        [hours.map((hour) => slotId(route, direction, kind, hour))],
      ),
    ]);
    const booked = new Map(rows.map((row) => [row.slot, row]));
    return hours.map((at) => {
      const slot = slotId(route, direction, kind, at);
      const hour = at.toISOString();
      const open = calendarAt(calendar.state, at).mode !== 'CLOSED';
      const row = booked.get(slot);
      const places = row?.capacity ?? placesFor(capacity.state, route, direction, kind, hour);
      const goodsClosed = goodsClosedAt(calendar.state, at).map(({ cargo = [], hs = [] }) => ({ cargo, hs }));
      return { slot, hour, open, goodsClosed, capacity: places, taken: row?.taken ?? 0 };
    });
  }
}
