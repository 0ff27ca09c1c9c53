import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { addYard, type YardOfGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`. */
export class AddYard extends Command<Committed<{ yard: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly data: Omit<YardOfGate, 'gate'>,
  ) {
    super();
  }
}

@CommandHandler(AddYard)
export class AddYardHandler implements ICommandHandler<AddYard> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, data }: AddYard): Promise<Committed<{ yard: string }>> {
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate) },
      decide: (states) => ({ gate: addYard(states.gate, { ...data, gate }) }),
      answer: () => ({ yard: data.yard }),
      status: 201,
    });
  }
}
