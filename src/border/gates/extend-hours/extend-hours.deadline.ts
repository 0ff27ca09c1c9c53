import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { hanoiDay, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange, DeadlineRow, Recorded } from '../../../shared/event-store/projection.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import type { CalendarEvent } from '../domain/gate-events.js';
import { dayAfter } from '../domain/gate-names.js';
import { ExtendHours } from './extend-hours.handler.js';

type Extended = Extract<CalendarEvent, { type: 'HoursExtended' }>;

/** Each Hanoi midnight the calendar of a route and direction grows by a day. */
@Injectable()
export class ExtendHoursDeadline implements Deadline<Extended> {
  readonly kind = 'extend-hours';
  readonly types = ['HoursExtended'] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule({ data }: Recorded<Extended>): DeadlineChange[] {
    const { route, gate, direction, at } = data;
    const subject = `${route}.${direction}`;
    const dueAt = startOfHanoiDay(dayAfter(hanoiDay(new Date(at))));
    return [
      { set: { id: `${this.kind}:${subject}`, kind: this.kind, subject, dueAt, data: { route, gate, direction } } },
    ];
  }

  async fire({ data }: DeadlineRow, context: CommandContext): Promise<void> {
    const of = { route: String(data['route']), gate: data['gate'] as Gate, direction: data['direction'] as Direction };
    await this.commands.execute(new ExtendHours(context, of));
  }
}
