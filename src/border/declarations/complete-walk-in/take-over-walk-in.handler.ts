import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { DECLARERS, actingRole } from '../declaration-access.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { answerOf, type DeclarationOutcome } from '../declaration.answer.js';
import { refuse } from '../domain/declaration-problems.js';
import { takeOver } from '../domain/walk-in-completion.js';

/** The sender's firm takes a walk-in over whose link it holds. */
export class TakeOverWalkIn extends Command<Committed<DeclarationOutcome>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
  ) {
    super();
  }
}

@CommandHandler(TakeOverWalkIn)
export class TakeOverWalkInHandler implements ICommandHandler<TakeOverWalkIn> {
  constructor(private readonly desk: DeclarationDesk) {}

  /** Throws `walk-in-link-over`. */
  async execute({ context, declaration }: TakeOverWalkIn): Promise<Committed<DeclarationOutcome>> {
    const { firm } = context.by;
    const seen = await this.desk.find(declaration);
    if (!seen || firm === undefined) throw refuse('walk-in-link-over');
    const act = { at: context.now.toISOString(), ...actingRole(context.by, DECLARERS) };
    return this.desk.carryOutOn(seen, {
      context,
      also: {},
      decide: (state) => takeOver(state, firm, act),
      answer: answerOf,
    });
  }
}
