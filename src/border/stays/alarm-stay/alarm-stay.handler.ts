import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { alarmStay } from '../domain/stay.js';
import { stayStream } from '../stay-stream.js';

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
  constructor(private readonly store: EventStore) {}

  async execute({ vehicle, due, context }: AlarmStay): Promise<void> {
    await this.store.execute({
      context,
      streams: { stay: stayStream(vehicle) },
      decide: ({ stay }) => ({ stay: alarmStay(stay, due, context.now.toISOString()) }),
      answer: () => ({ declaration: due.declaration }),
    });
  }
}
