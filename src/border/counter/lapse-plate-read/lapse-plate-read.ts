import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Deadline } from '../../../shared/event-store/projection.js';
import { EventStore, type CommandContext } from '../../../shared/event-store/types.js';
import { plateReadStream } from '../counter-streams.js';
import type { PlateReadEvent } from '../domain/plate-read-events.js';
import { lapseRead } from '../domain/plate-read.js';

type Watched = Extract<
  PlateReadEvent,
  { type: 'PlateReadLeftOpen' | 'PlateReadMatched' | 'PlateReadDismissed' | 'PlateReadLapsed' }
>;

const KIND = 'plate-read-lapse';

/** Nobody looked at what a camera read. Sent by the deadline. */
export class LapsePlateRead extends Command<void> {
  constructor(
    readonly read: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(LapsePlateRead)
export class LapsePlateReadHandler implements ICommandHandler<LapsePlateRead> {
  constructor(private readonly store: EventStore) {}

  async execute({ read, context }: LapsePlateRead): Promise<void> {
    await this.store.execute({
      context,
      streams: { read: plateReadStream(read) },
      decide: (states) => ({ read: lapseRead(states.read, context.now) }),
      answer: () => ({}),
    });
  }
}

/** A plate that matched nobody leaves the list some hours later. */
export function plateReadLapse(commands: CommandBus): Deadline<Watched> {
  return {
    kind: KIND,
    types: ['PlateReadLeftOpen', 'PlateReadMatched', 'PlateReadDismissed', 'PlateReadLapsed'],
    schedule: ({ type, data }) => {
      const id = `${KIND}:${data.read}`;
      if (type !== 'PlateReadLeftOpen') return [{ clear: id }];
      return [{ set: { id, kind: KIND, subject: data.read, dueAt: new Date(data.until), data: {} } }];
    },
    fire: async ({ subject }, context) => {
      await commands.execute(new LapsePlateRead(subject, context));
    },
  };
}
