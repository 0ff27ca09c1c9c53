import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Agency } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { ClearanceDesk } from '../clearance-desk.js';
import type { ClearanceAnswer } from '../clearance.answer.js';
import { holdCheck, requireSeen } from '../domain/decide-check.js';
import type { PublicReason } from '../domain/reasons.js';
import type { Seen } from '../domain/seen.js';
import { sealedNote } from '../note.js';

/** Holds the vehicle. `text` goes sealed; `seen`: what an officer went by who looked at it, if he says so. */
export class HoldCheck extends Command<Committed<ClearanceAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly agency: Agency,
    readonly legalReason: string,
    readonly publicReason: PublicReason,
    readonly text?: string,
    readonly seen?: Seen,
  ) {
    super();
  }
}

@CommandHandler(HoldCheck)
export class HoldCheckHandler implements ICommandHandler<HoldCheck> {
  constructor(private readonly desk: ClearanceDesk) {}

  execute({
    context,
    declaration,
    agency,
    legalReason,
    publicReason,
    text,
    seen,
  }: HoldCheck): Promise<Committed<ClearanceAnswer>> {
    const act = { by: context.by, agency, at: context.now.toISOString() };
    const { personal, ...noted } = sealedNote(declaration, text);
    return this.desk.carryOut({
      context,
      declaration,
      decide: (clearance, declared) => {
        if (seen && clearance) requireSeen(clearance, declared, context.by, seen);
        return holdCheck(clearance, { ...act, legalReason, publicReason, ...noted });
      },
      personal,
    });
  }
}
