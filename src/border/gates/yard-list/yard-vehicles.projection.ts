import type { Gate, LaneKind } from '../../../shared/domain/place.js';
import type { RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import type { YardVehicleRow } from './yard-vehicle.entity.js';

/**
 * What a yard needs to know of the queue's facts. Said here once more, since the queue itself asks about gates and the
 * two would import each other; a spec holds it against the queue's own types.
 */
export type TicketSeen =
  | { type: 'TicketCheckedIn'; data: { ticket: string; gate: Gate; at: string; yard: string } }
  | { type: 'TicketDiverted'; data: { ticket: string; gate: Gate; at: string; yard: string } }
  | { type: 'YardReached'; data: { ticket: string; gate: Gate; at: string; yard: string } }
  | { type: 'TicketAdmitted'; data: { ticket: string; gate: Gate; at: string; lane: string; stage: LaneKind } }
  | { type: 'LaneVacated'; data: { ticket: string; gate: Gate; at: string; lane: string; stage: LaneKind } }
  | {
      type: 'TicketReleased' | 'TicketNoShow' | 'TicketTransferred' | 'TicketDone';
      data: { ticket: string; gate: Gate; at: string };
    };

/**
 * Who stands where. From check-in in that yard, bays included, a called vehicle in its park until it reaches the gate yard; from the admission to a border lane or an exit on its way
 * to the yard beyond, if that lane leads to one; through an exit, or when the ticket ends, away.
 */
export const yardVehicles: RowProjection<YardVehicleRow, TicketSeen> = {
  name: 'yard-vehicles',
  table: 'yard_vehicle',
  key: 'ticket',
  types: [
    'TicketCheckedIn',
    'YardReached',
    'TicketDiverted',
    'TicketAdmitted',
    'LaneVacated',
    'TicketReleased',
    'TicketNoShow',
    'TicketTransferred',
    'TicketDone',
  ],
  change: (event) => [{ key: event.data.ticket, apply: changeOf(event) }],
};

function changeOf(event: TicketSeen): RowChange<YardVehicleRow>['apply'] {
  const { ticket, gate, at } = event.data;
  switch (event.type) {
    case 'TicketCheckedIn':
    case 'YardReached':
    case 'TicketDiverted':
      return () => ({ ticket, gate, yard: event.data.yard, lane: null, since: at });
    case 'TicketAdmitted': {
      const { lane, stage } = event.data;
      return (row) => (stage === 'BAY' ? row : { ticket, gate, yard: null, lane, since: at });
    }
    case 'LaneVacated':
      return (row) => (event.data.stage === 'EXIT' ? undefined : row);
  }
  return () => undefined;
}
