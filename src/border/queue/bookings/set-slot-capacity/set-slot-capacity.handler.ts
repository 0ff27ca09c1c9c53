import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { placesFor, setSlotCapacity } from '../../domain/slot-capacity.js';
import { requireGate } from '../../../../shared/domain/posted.js';
import { slotCapacityStream } from '../../queue-streams.js';

export interface CapacitySetting {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly perHour: number;
  readonly bookedShare: number;
  readonly from: Date;
}

/** Sets how many vehicles of a class an hour takes, and the share of bookings, from an instant on. */
export class SetSlotCapacity extends Command<Committed<{ places: number }>> {
  constructor(
    readonly setting: CapacitySetting,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(SetSlotCapacity)
export class SetSlotCapacityHandler implements ICommandHandler<SetSlotCapacity> {
  constructor(private readonly store: EventStore) {}

  async execute({ setting, context }: SetSlotCapacity): Promise<Committed<{ places: number }>> {
    requireGate(context.by, setting.gate);
    const { route, direction, class: kind } = setting;
    const from = setting.from.toISOString();
    return this.store.execute({
      context,
      streams: { capacity: slotCapacityStream(setting.gate) },
      decide: ({ capacity }) => ({
        capacity: setSlotCapacity(capacity, { ...setting, from, at: context.now.toISOString() }),
      }),
      answer: ({ capacity }) => ({ places: placesFor(capacity, route, direction, kind, from) }),
    });
  }
}
