import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { openReturn } from '../domain/two-way.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';

/** The first of two trips has crossed: the return may be called. Sent by a reaction; twice does no harm. */
export class OpenReturn extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly first: string,
  ) {
    super();
  }
}

@CommandHandler(OpenReturn)
export class OpenReturnHandler implements ICommandHandler<OpenReturn> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ context, declaration, first }: OpenReturn): Promise<void> {
    const seen = await this.desk.find(declaration);
    if (!seen) return;
    await this.desk.carryOut({
      context,
      declaration,
      direction: seen.facts.direction,
      vehicles: vehiclesOf(seen.facts),
      also: {},
      decide: (state) => openReturn(state, first, { at: context.now.toISOString() }),
      answer: () => ({}),
    });
  }
}
