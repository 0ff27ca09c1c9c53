import type { CommandBus } from '@nestjs/cqrs';
import type { Gate } from '../../../../shared/domain/place.js';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { AlignYardPlaces } from './align-yard-places.handler.js';

type Left = Extract<
  TicketEvent,
  {
    type:
      | 'YardReached'
      | 'TicketAdmitted'
      | 'TicketOvertaken'
      | 'CallWithdrawn'
      | 'TicketSetBack'
      | 'TicketNoShow'
      | 'TicketTransferred'
      | 'TicketDiverted'
      | 'TicketReleased'
      | 'TicketDone';
  }
>;

/** Whoever leaves a yard, or will not come to it, gives the place to others. */
export function alignYardPlacesOnVehicleLeft(commands: CommandBus): Reaction<Left> {
  return {
    name: 'align-yard-places-on-vehicle-left',
    types: [
      'YardReached',
      'TicketAdmitted',
      'TicketOvertaken',
      'CallWithdrawn',
      'TicketSetBack',
      'TicketNoShow',
      'TicketTransferred',
      'TicketDiverted',
      'TicketReleased',
      'TicketDone',
    ],
    react: async (event, context) => {
      if (!mayLeaveAPlace(event)) return;
      const { gate, yard } = leavingOf(event);
      await commands.execute(new AlignYardPlaces(gate, event.data.ticket, context, yard));
    },
  };
}

/** In a bay it stands in its yard still; whoever was admitted to a lane out of it has left it then, who only booked was never there. */
function mayLeaveAPlace({ type, data }: Left): boolean {
  if (type === 'TicketTransferred') return data.was.yard !== undefined;
  if (type === 'TicketAdmitted') return data.stage !== 'BAY';
  if (type !== 'TicketDone' && type !== 'TicketReleased') return true;
  return data.from !== 'BOOKED' && (data.from !== 'ADMITTED' || data.direction === 'IMPORT');
}

/** The gate of the places, and the yard that was left where the ticket no longer names it. */
function leavingOf({ type, data }: Left): { gate: Gate; yard?: string } {
  if (type === 'TicketTransferred') return data.was;
  return type === 'TicketDiverted' ? { gate: data.gate, yard: data.from } : { gate: data.gate };
}
