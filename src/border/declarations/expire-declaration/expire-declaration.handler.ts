import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { calendarFor, calendarStream, carriedOf } from '../../gates/index.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { AGAIN_MINUTES, expire } from '../domain/decide-declaration.js';
import { crossedOf, standingOf } from '../domain/journey.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';

/** Its time is over, unless the vehicle stands in the queue or the route is closed. Sent by the deadline. */
export class ExpireDeclaration extends Command<void> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
  ) {
    super();
  }
}

@CommandHandler(ExpireDeclaration)
export class ExpireDeclarationHandler implements ICommandHandler<ExpireDeclaration> {
  constructor(private readonly desk: DeclarationDesk) {}

  async execute({ context, declaration }: ExpireDeclaration): Promise<void> {
    const seen = await this.desk.find(declaration);
    if (!seen) return;
    const { route, direction } = seen.facts;
    const { now } = context;
    await this.desk.carryOut({
      context,
      declaration,
      direction,
      vehicles: vehiclesOf(seen.facts),
      also: {
        standing: standingOf(declaration),
        crossed: crossedOf(declaration),
        calendar: calendarStream(route, direction, now),
      },
      decide: (state, { standing, crossed, calendar }) => {
        const { mode, until } = calendarFor(calendar, now, carriedOf((state ?? seen).facts));
        const later = until ?? plusMinutes(now, AGAIN_MINUTES).toISOString();
        return expire(state, standing, crossed, mode === 'CLOSED' ? later : undefined, { at: now.toISOString() });
      },
      answer: () => ({}),
    });
  }
}
