import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import type { ParkCalls } from '../domain/gate-events.js';
import { parkOf, setParkCalls, type ParkInForce } from '../domain/park.js';
import { gateStream } from '../gate-streams.js';

/** Sets how a park is called. Throws `wrong-gate`, `yard-unknown`, `not-a-park`, `not-a-gate-yard`, `park-unchanged`. */
export class SetParkCalls extends Command<Committed<{ yard: string; park: ParkInForce | undefined }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly yard: string,
    readonly change: Partial<ParkCalls>,
  ) {
    super();
  }
}

@CommandHandler(SetParkCalls)
export class SetParkCallsHandler implements ICommandHandler<SetParkCalls> {
  constructor(private readonly store: EventStore) {}

  execute({
    context,
    gate,
    yard,
    change,
  }: SetParkCalls): Promise<Committed<{ yard: string; park: ParkInForce | undefined }>> {
    requireGate(context.by, gate);
    const at = context.now.toISOString();
    return this.store.execute({
      context,
      streams: { gate: gateStream(gate) },
      decide: (states) => ({ gate: setParkCalls(states.gate, { ...change, yard, at }) }),
      answer: (after) => ({ yard, park: parkOf(Object.values(after.gate.yards), yard) }),
    });
  }
}
