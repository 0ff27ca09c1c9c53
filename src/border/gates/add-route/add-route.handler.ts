import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { addRoute, type RouteOfGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

/** Throws `gate-not-established`, `name-needs-prefix`, `name-taken`. */
export class AddRoute extends Command<Committed<{ route: string }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly data: Omit<RouteOfGate, 'gate'>,
  ) {
    super();
  }
}

@CommandHandler(AddRoute)
export class AddRouteHandler implements ICommandHandler<AddRoute> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, data }: AddRoute): Promise<Committed<{ route: string }>> {
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate) },
      decide: (states) => ({ gate: addRoute(states.gate, { ...data, gate }) }),
      answer: () => ({ route: data.route }),
      status: 201,
    });
  }
}
