import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { standingOf } from '../domain/journey.js';
import { endReturn } from '../domain/two-way.js';

/** The first of two trips has ended without crossing: its return ends too. Sent by a reaction; twice does no harm. */
export class EndReturn extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly first: string,
  ) {
    super();
  }
}

@CommandHandler(EndReturn)
export class EndReturnHandler implements ICommandHandler<EndReturn> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ context, declaration, first }: EndReturn): Promise<void> {
    await this.desk.follow(context, declaration, () => ({
      also: { standing: standingOf(declaration) },
      decide: (state, { standing }) => endReturn(state, first, standing, { at: context.now.toISOString() }),
    }));
  }
}
