import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { onBehalfOf } from '../../../shared/event-store/metadata.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { DECLARERS, actingRole, requireDeclarer } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import { withdraw } from '../domain/decide-declaration.js';
import { crossedOf, standingOf } from '../domain/journey.js';

/** The firm takes its declaration back; the vehicle is free again. */
export class WithdrawDeclaration extends Command<Committed<DeclarationOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
  ) {
    super();
  }
}

@CommandHandler(WithdrawDeclaration)
export class WithdrawDeclarationHandler implements ICommandHandler<WithdrawDeclaration> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `not-found`, `wrong-gate`, `part-of-other`, `declaration-ended`, `vehicle-in-lane`, `vehicle-crossed`. */
  async execute({ context, declaration }: WithdrawDeclaration): Promise<Committed<DeclarationOutcome>> {
    const seen = requireDeclarer(await this.desk.find(declaration), context.by);
    const act = { at: context.now.toISOString(), ...actingRole(context.by, DECLARERS) };
    return this.desk.carryOutOn(seen, {
      context: onBehalfOf(context, seen.firm),
      also: { standing: standingOf(declaration), crossed: crossedOf(declaration) },
      decide: (state, { standing, crossed }) => withdraw(state, standing, crossed, act),
      answer: answerOf,
    });
  }
}
