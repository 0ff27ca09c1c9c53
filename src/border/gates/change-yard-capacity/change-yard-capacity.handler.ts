import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { Gate } from '../../../shared/domain/place.js';
import { changeYardCapacity } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';
import { requireGate } from '../../../shared/domain/posted.js';

/** Throws `wrong-gate`, `yard-unknown`, `capacity-unchanged`. */
export class ChangeYardCapacity extends Command<Committed<{ yard: string; capacity: number }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly yard: string,
    readonly capacity: number,
  ) {
    super();
  }
}

@CommandHandler(ChangeYardCapacity)
export class ChangeYardCapacityHandler implements ICommandHandler<ChangeYardCapacity> {
  constructor(private readonly store: EventStore) {}

  execute({
    context,
    gate,
    yard,
    capacity,
  }: ChangeYardCapacity): Promise<Committed<{ yard: string; capacity: number }>> {
    requireGate(context.by, gate);
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate) },
      decide: (states) => ({ gate: changeYardCapacity(states.gate, { gate, yard, capacity }) }),
      answer: () => ({ yard, capacity }),
      status: 200,
    });
  }
}
