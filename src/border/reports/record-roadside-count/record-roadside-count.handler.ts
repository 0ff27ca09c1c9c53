import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { recordRoadsideCount, roadside, type RoadsidePlace } from '../domain/roadside.js';

export class RecordRoadsideCount extends Command<Committed<{ at: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly body: { place: RoadsidePlace; fruit: number; other: number; at?: string },
  ) {
    super();
  }
}

@CommandHandler(RecordRoadsideCount)
export class RecordRoadsideCountHandler implements ICommandHandler<RecordRoadsideCount> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, body }: RecordRoadsideCount): Promise<Committed<{ at: string }>> {
    requireGate(context.by, gate);
    const { place, fruit, other } = body;
    const counted = body.at ? new Date(body.at) : context.now;
    const at = counted.toISOString();
    return this.store.execute({
      context,
      streams: { roadside: { stream: `roadside-${gate}-${hanoiDay(counted)}`, fold: roadside } },
      decide: () => ({ roadside: recordRoadsideCount({ gate, place, at, fruit, other }, context.now.toISOString()) }),
      answer: () => ({ at }),
      status: 201,
    });
  }
}
