import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { openReturn } from '../domain/two-way.js';

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
    await this.desk.follow(context, declaration, () => ({
      also: {},
      decide: (state) => openReturn(state, first, { at: context.now.toISOString() }),
    }));
  }
}
