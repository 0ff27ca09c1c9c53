import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { end } from '../domain/decide-declaration.js';
import type { EndingFact } from '../domain/journey.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';

/** The vehicle has gone its way. Sent by a reaction to clearance; twice does no harm. */
export class EndDeclaration extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly fact: EndingFact['type'],
  ) {
    super();
  }
}

@CommandHandler(EndDeclaration)
export class EndDeclarationHandler implements ICommandHandler<EndDeclaration> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ context, declaration, fact }: EndDeclaration): Promise<void> {
    const seen = await this.desk.find(declaration);
    if (!seen) return;
    await this.desk.carryOut({
      context,
      declaration,
      direction: seen.facts.direction,
      vehicles: vehiclesOf(seen.facts),
      also: {},
      decide: (state) => end(state, fact, { at: context.now.toISOString() }),
      answer: () => ({}),
    });
  }
}
