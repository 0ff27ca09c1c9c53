import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { alarmStay } from '../domain/stay.js';
import { stayStream } from '../stay-stream.js';
import { NO_WAY, WaysOut } from '../way-out.js';

/** A stay comes near its limit, or has reached it (`hours` 0). Sent by the deadline. */
export class AlarmStay extends Command<void> {
  constructor(
    readonly vehicle: string,
    readonly due: { readonly declaration: string; readonly hours: number; readonly endsBy: string },
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AlarmStay)
export class AlarmStayHandler implements ICommandHandler<AlarmStay> {
  constructor(
    private readonly store: EventStore,
    private readonly ways: WaysOut,
  ) {}

  /** Guarded: what shuts the way out. */
  async execute({ vehicle, due, context }: AlarmStay): Promise<void> {
    const { now } = context;
    const { state: known } = await this.store.load(stayStream(vehicle));
    const way = known ? await this.ways.of(known, now) : NO_WAY;
    await this.store.execute({
      context,
      streams: { ...way.streams, stay: stayStream(vehicle) },
      decide: (states) => ({ stay: alarmStay(states.stay, due, now.toISOString(), way.shut(states)) }),
      answer: () => ({ declaration: due.declaration }),
    });
  }
}
