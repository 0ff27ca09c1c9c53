import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { noteCorrection } from '../domain/found-values.js';
import type { RevokeReason } from '../domain/reasons.js';
import { sealedNote } from '../note.js';

/** Notes what was wrong with a decision whose vehicle has gone; `text` goes sealed. */
export class NoteCorrection extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly reason: RevokeReason,
    readonly text: string,
  ) {
    super();
  }
}

@CommandHandler(NoteCorrection)
export class NoteCorrectionHandler implements ICommandHandler<NoteCorrection> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({ context, declaration, agency, reason, text }: NoteCorrection): Promise<Committed<ClearanceAnswer>> {
    const { personal, note = '' } = sealedNote(declaration, text);
    const act = { by: context.by, agency, at: context.now.toISOString(), reason, note };
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance) => noteCorrection(clearance, act),
      personal,
    });
  }
}
