import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { establishGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

/** Throws `gate-already-established`. `inFull`: it runs here; else it is only counted in the report. */
export class EstablishGate extends Command<Committed<{ gate: Gate }>> {
  constructor(
    readonly context: CommandContext,
    readonly data: { gate: Gate; name: Words; inFull: boolean },
  ) {
    super();
  }
}

@CommandHandler(EstablishGate)
export class EstablishGateHandler implements ICommandHandler<EstablishGate> {
  constructor(private readonly store: EventStore) {}

  execute({ context, data }: EstablishGate): Promise<Committed<{ gate: Gate }>> {
    return this.store.execute({
      context,
      streams: { gate: gateStream(data.gate) },
      decide: ({ gate }) => ({ gate: establishGate(gate, data) }),
      answer: () => ({ gate: data.gate }),
      status: 201,
    });
  }
}
