import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import type { ClearanceEvent } from '../../../clearance/index.js';
import type { DeclarationEvent } from '../../../declarations/index.js';
import { EndTicket } from './end-ticket.handler.js';

type Gone = Extract<ClearanceEvent, { type: 'BorderCrossed' | 'LeftSupervision' | 'TurnedBack' | 'SentToOtherGate' }>;
type Ended = Extract<DeclarationEvent, { type: 'DeclarationWithdrawn' | 'DeclarationExpired' | 'DeclarationRejected' }>;

/** An export is done when it crosses, an import when it leaves supervision, both when sent away. */
export function endTicketOnVehicleGone(commands: CommandBus): Reaction<Gone> {
  return {
    name: 'end-ticket-on-vehicle-gone',
    types: ['BorderCrossed', 'LeftSupervision', 'TurnedBack', 'SentToOtherGate'],
    react: async ({ type, data }, context) => {
      if (type === 'BorderCrossed' && data.direction === 'IMPORT') return;
      if (type === 'SentToOtherGate' && data.goesOn) return;
      await commands.execute(new EndTicket(data.declaration, 'VEHICLE_GONE', new Date(data.at), context));
    },
  };
}

export function releaseTicketOnDeclarationEnded(commands: CommandBus): Reaction<Ended> {
  return {
    name: 'release-ticket-on-declaration-ended',
    types: ['DeclarationWithdrawn', 'DeclarationExpired', 'DeclarationRejected'],
    react: async ({ data }, context) => {
      await commands.execute(new EndTicket(data.declaration, 'DECLARATION_ENDED', new Date(data.at), context));
    },
  };
}
