import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { calendarFor, calendarStream, carriedOf, heldPlaces, heldUp } from '../../gates/index.js';
import { DeclarationDesk } from '../declaration-desk.js';
import { AGAIN_MINUTES, expire } from '../domain/decide-declaration.js';
import { crossedOf, standingOf } from '../domain/journey.js';
import { vehiclesOf } from '../domain/vehicle-claim.js';

/** Nobody knows when an incident is over: it is looked at again so many minutes later. */
const INCIDENT_MINUTES = 60;

/** Its time is over, unless the vehicle stands in the queue, its route is closed or an incident holds it up. Sent by the deadline. */
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
    const { route, direction, gate } = seen.facts;
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
        places: heldPlaces(gate),
      },
      decide: (state, { standing, crossed, calendar, places }) => {
        const { mode, until } = calendarFor(calendar, now, carriedOf((state ?? seen).facts));
        const later = until ?? plusMinutes(now, AGAIN_MINUTES).toISOString();
        const { cargo } = (state ?? seen).facts;
        const onward = { route, direction, kind: direction === 'EXPORT' ? 'BORDER' : 'BAY', cargo } as const;
        const soon = plusMinutes(now, INCIDENT_MINUTES).toISOString();
        const held = heldUp(places, onward, now.toISOString(), soon).length > 0;
        const closedUntil = mode === 'CLOSED' ? later : held ? soon : undefined;
        return expire(state, standing, crossed, closedUntil, { at: now.toISOString() });
      },
      answer: () => ({}),
    });
  }
}
