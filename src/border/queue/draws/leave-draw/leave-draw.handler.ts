import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../../shared/event-store/metadata.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { leaveDraw } from '../../domain/draw-entries.js';
import { entryAnswer, type DrawEntryAnswer } from '../draw-list/draw-entry.answer.js';
import { DrawRows } from '../draw-list/draw-rows.js';
import { requireOwnOrGate } from '../../gate-access.js';
import { drawClaimStream, drawEntriesStream } from '../../queue-streams.js';

/** A declaration waits for an hour no longer. */
export class LeaveDraw extends Command<Committed<DrawEntryAnswer>> {
  constructor(
    readonly entry: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(LeaveDraw)
export class LeaveDrawHandler implements ICommandHandler<LeaveDraw> {
  constructor(
    private readonly store: EventStore,
    private readonly rows: DrawRows,
  ) {}

  /** Leaving twice does no harm. Throws `not-found`, `wrong-gate`. */
  async execute({ entry, context }: LeaveDraw): Promise<Committed<DrawEntryAnswer>> {
    const row = await this.rows.entry(entry);
    requireOwnOrGate(context.by, { firm: row.firm, gate: row.gate });
    return this.store.execute({
      context: onBehalfOf(context, row.firm),
      streams: { entries: drawEntriesStream(row.slot), claim: drawClaimStream(row.declaration) },
      decide: ({ entries, claim }) => leaveDraw(entries, claim, entry, 'LEFT', context.now),
      answer: () => entryAnswer({ ...row, status: row.status === 'WON' ? 'WON' : 'LEFT' }),
    });
  }
}
