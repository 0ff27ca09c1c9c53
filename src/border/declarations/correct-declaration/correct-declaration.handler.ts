import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { DECLARERS } from '../declaration-access.js';
import type { Change } from '../domain/correct-content.js';
import { WriteCorrection, type CorrectionOutcome } from './write-correction.js';

/** Puts fields right. `revision`: the one that the sender saw. */
export class CorrectDeclaration extends Command<Committed<CorrectionOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly revision: number,
    readonly changes: readonly Change[],
  ) {
    super();
  }
}

@CommandHandler(CorrectDeclaration)
export class CorrectDeclarationHandler implements ICommandHandler<CorrectDeclaration> {
  constructor(private readonly corrections: WriteCorrection) {}

  /**
   * Throws `not-found`, `wrong-gate`, `changed-meanwhile`, `part-of-other`, `declaration-ended`, `nothing-to-correct`,
   * `invalid-declaration`, `vehicle-already-declared`, `vehicle-in-lane`.
   */
  execute({ context, declaration, revision, changes }: CorrectDeclaration): Promise<Committed<CorrectionOutcome>> {
    return this.corrections.carryOut({ context, declaration, revision, roles: DECLARERS, changesFor: () => changes });
  }
}
