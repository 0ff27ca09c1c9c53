import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange, DeadlineRow, Recorded } from '../../../shared/event-store/projection.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import type { CalendarEvent } from '../domain/gate-events.js';
import { TurnCalendar } from './turn-calendar.handler.js';

type IntervalSet = Extract<CalendarEvent, { type: 'CalendarIntervalSet' }>;

/** Both ends of every interval wake those who wait for them. Nobody's right depends on it: guards fold the intervals. */
@Injectable()
export class TurnCalendarDeadline implements Deadline<IntervalSet> {
  readonly kind = 'turn-calendar';
  readonly types = ['CalendarIntervalSet'] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule({ data }: Recorded<IntervalSet>): DeadlineChange[] {
    const { route, gate, direction, from, to, announcedAt } = data;
    const subject = `${route}.${direction}`;
    return [from, to]
      .filter((at) => at > announcedAt)
      .map((at) => ({
        set: {
          id: `${this.kind}:${subject}.${at}`,
          kind: this.kind,
          subject,
          dueAt: new Date(at),
          data: { route, gate, direction },
        },
      }));
  }

  async fire({ dueAt, data }: DeadlineRow, context: CommandContext): Promise<void> {
    const of = { route: String(data['route']), gate: data['gate'] as Gate, direction: data['direction'] as Direction };
    await this.commands.execute(new TurnCalendar(context, of, dueAt));
  }
}
