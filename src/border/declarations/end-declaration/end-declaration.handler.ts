import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { end } from '../domain/decide-declaration.js';
import type { EndingFact } from '../domain/journey.js';

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
    await this.desk.follow(context, declaration, () => ({
      also: {},
      decide: (state) => end(state, fact, { at: context.now.toISOString() }),
    }));
  }
}
