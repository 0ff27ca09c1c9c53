import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Deadline } from '../../../shared/event-store/projection.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import type { PlateReadEvent } from '../domain/plate-read-events.js';
import { PUBLISHED_WITNESS_RULES, textKeptUntil } from '../domain/witness-rules.js';

type Watched = Extract<PlateReadEvent, { type: 'PlateRead' }>;

const KIND = 'plate-read-erase';

/** The text of what a camera read has been kept long enough. `plate`: its reference. Sent by the deadline; twice does no harm. */
export class ErasePlateRead extends Command<void> {
  constructor(readonly plate: string) {
    super();
  }
}

@CommandHandler(ErasePlateRead)
export class ErasePlateReadHandler implements ICommandHandler<ErasePlateRead> {
  constructor(private readonly personal: PersonalFacts) {}

  /** What the log says of the read stays: camera, yard, times, and what became of it. */
  async execute({ plate }: ErasePlateRead): Promise<void> {
    await this.personal.erase(plate);
  }
}

/** Texts of plates go whatever became of the read; those of before that was told by what is published. */
export function plateReadErase(commands: CommandBus): Deadline<Watched> {
  return {
    kind: KIND,
    types: ['PlateRead'],
    schedule: ({ data: { read, at, plate, keptUntil } }) => {
      const dueAt = keptUntil === undefined ? textKeptUntil(at, PUBLISHED_WITNESS_RULES) : new Date(keptUntil);
      return [{ set: { id: `${KIND}:${read}`, kind: KIND, subject: plate, dueAt, data: {} } }];
    },
    fire: async ({ subject }) => {
      await commands.execute(new ErasePlateRead(subject));
    },
  };
}
