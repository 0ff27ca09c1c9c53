import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import { CheckIn } from '../tickets/check-in/check-in.handler.js';
import type { OpeningBalanceEvent } from '../domain/opening-balance.js';

/** A vehicle of a confirmed list gets its ticket and waits from the time at which it came; what cannot be is told to the supervisor. */
export function checkInOnStandingVehicleConfirmed(
  commands: CommandBus,
): Reaction<Extract<OpeningBalanceEvent, { type: 'StandingVehicleConfirmed' }>> {
  return {
    name: 'check-in-on-standing-vehicle-confirmed',
    types: ['StandingVehicleConfirmed'],
    react: async ({ data: { declaration, yard, arrivedAt } }, context) => {
      await commands.execute(new CheckIn(declaration, yard, 'OPENING_LIST', context, { at: new Date(arrivedAt) }));
    },
  };
}
