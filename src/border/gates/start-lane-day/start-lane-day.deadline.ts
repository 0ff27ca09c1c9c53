import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Deadline, DeadlineChange, DeadlineRow, Recorded } from '../../../shared/event-store/projection.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import type { LaneEvent } from '../domain/gate-events.js';
import { dayAfter } from '../domain/gate-names.js';
import { StartLaneDay } from './start-lane-day.handler.js';

type DayStarted = Extract<LaneEvent, { type: 'LaneDayStarted' }>;

/** Each lane's day ends at Hanoi midnight and the next begins, so that guards find a lane before anybody touches it. */
@Injectable()
export class StartLaneDayDeadline implements Deadline<DayStarted> {
  readonly kind = 'start-lane-day';
  readonly types = ['LaneDayStarted'] as const;

  constructor(private readonly commands: CommandBus) {}

  schedule({ data }: Recorded<DayStarted>): DeadlineChange[] {
    const { lane, gate, day } = data;
    const dueAt = startOfHanoiDay(dayAfter(day));
    return [{ set: { id: `${this.kind}:${lane}`, kind: this.kind, subject: lane, dueAt, data: { gate } } }];
  }

  async fire(row: DeadlineRow, context: CommandContext): Promise<void> {
    await this.commands.execute(new StartLaneDay(context, row.data['gate'] as Gate, row.subject));
  }
}
