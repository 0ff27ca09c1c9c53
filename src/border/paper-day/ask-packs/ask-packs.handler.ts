import { createHash } from 'node:crypto';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { Jobs } from '../../../shared/jobs/jobs.js';

/** The job that makes the packs of one gate. */
export const MAKE_PACKS_OF_GATE = 'make-emergency-packs-of-gate';

export class AskedPacksAnswer {
  @ApiProperty({ enum: GATES, description: 'Its packs are made within a minute.' }) gate: Gate;
}

/** The supervisor asks for packs of his gate now. */
export class AskPacks extends Command<Committed<AskedPacksAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
  ) {
    super();
  }
}

@CommandHandler(AskPacks)
export class AskPacksHandler implements ICommandHandler<AskPacks> {
  constructor(
    private readonly store: EventStore,
    private readonly jobs: Jobs,
  ) {}

  /** Asked for twice under one key, they are made once. Throws `wrong-gate`. */
  async execute({ context, gate }: AskPacks): Promise<Committed<AskedPacksAnswer>> {
    requireGate(context.by, gate);
    const id = createHash('sha256').update(`${context.by.id} ${context.key}`).digest('hex').slice(0, 32);
    await this.jobs.add(MAKE_PACKS_OF_GATE, { gate }, { id });
    return this.store.execute({ context, streams: {}, decide: () => ({}), answer: () => ({ gate }), status: 202 });
  }
}
