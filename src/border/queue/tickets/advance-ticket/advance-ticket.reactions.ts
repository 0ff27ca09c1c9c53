import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import type { ClearanceEvent } from '../../../clearance/index.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { AdvanceTicket } from './advance-ticket.handler.js';

type Asked = Extract<ClearanceEvent, { type: 'VehicleCleared' }> | Extract<TicketEvent, { type: 'LaneVacated' }>;

/** Both must have happened, in any order: each of them asks. */
export function advanceTicketOnVehicleCleared(commands: CommandBus): Reaction<Asked> {
  return {
    name: 'advance-ticket-on-vehicle-cleared',
    types: ['VehicleCleared', 'LaneVacated'],
    react: async ({ data }, context) => {
      // Whoever has just left an exit is on his way out: only a new clearance sends him back to wait for one.
      const leaving = 'stage' in data && data.stage === 'EXIT';
      if (data.direction === 'IMPORT' && !leaving) await commands.execute(new AdvanceTicket(data.declaration, context));
    },
  };
}
