import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { LaneDescription } from '../domain/gate-events.js';
import { addLane } from '../domain/gate.js';
import { firstDay } from '../domain/lane.js';
import { gateStream, laneStream } from '../gate-streams.js';
import { laneAnswer, type LaneAnswer } from '../lane-answer.js';

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`, `route-unknown`, `yard-unknown`. */
export class AddLane extends Command<Committed<LaneAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly description: Omit<LaneDescription, 'gate'>,
    readonly open: boolean,
  ) {
    super();
  }
}

@CommandHandler(AddLane)
export class AddLaneHandler implements ICommandHandler<AddLane> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, description, open }: AddLane): Promise<Committed<LaneAnswer>> {
    const { now } = context;
    const lane = { ...description, gate };
    const started = firstDay(lane, open ? 'OPEN' : 'CLOSED', hanoiDay(now), now.toISOString());
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate), day: laneStream(lane.lane, now) },
      decide: (states) => ({ gate: addLane(states.gate, lane), day: started }),
      answer: ({ day }) =>
        laneAnswer(day ?? { ...lane, day: hanoiDay(now), status: open ? 'OPEN' : 'CLOSED', mode: 'SUGGEST' }),
      status: 201,
    });
  }
}
