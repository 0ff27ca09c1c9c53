import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { MoreThan, Repository } from 'typeorm';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Interval } from '../domain/timeline.js';
import { CalendarIntervalRow } from './calendar-interval.entity.js';

/** The list of intervals, which may lag behind the log. */
@Injectable()
export class CalendarsOnRecord {
  constructor(@InjectRepository(CalendarIntervalRow) private readonly rows: Repository<CalendarIntervalRow>) {}

  /** What was set for a gate and ends after an instant, in the order in which it was set, by `<route>.<direction>`. */
  async ofGate(gate: Gate, endingAfter: Date): Promise<ReadonlyMap<string, Interval[]>> {
    const rows = await this.rows.find({ where: { gate, endsAt: MoreThan(endingAfter) }, order: { position: 'ASC' } });
    const calendars = new Map<string, Interval[]>();
    for (const row of rows) {
      const key = calendarKey(row.route, row.direction);
      calendars.set(key, [...(calendars.get(key) ?? []), intervalOf(row)]);
    }
    return calendars;
  }
}

/** The key of a calendar in what {@link CalendarsOnRecord} gives. */
export function calendarKey(route: string, direction: Direction): string {
  return `${route}.${direction}`;
}

function intervalOf({ startsAt, endsAt, mode, announcedAt, reason, openEnded }: CalendarIntervalRow): Interval {
  const iso = (at: Date | string) => new Date(at).toISOString();
  return {
    from: iso(startsAt),
    to: iso(endsAt),
    mode,
    announcedAt: iso(announcedAt),
    ...(reason && { reason }),
    ...(openEnded && { openEnded: true as const }),
  };
}
