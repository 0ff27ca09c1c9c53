import type { ClearanceEvent } from '../../clearance/index.js';
import type { DeclarationEvent } from '../../declarations/index.js';
import type { CalendarEvent, GateEvent, LaneEvent } from '../../gates/index.js';
import { VALUE_EVENT_TYPES, type SettingValueEvent } from '../../../shared/settings/settings-in-memory.js';
import type { CallSheetEvent, TicketEvent, YardPlaceEvent } from '../domain/queue-events.js';

/** What a queue is folded from. */
export type QueueEvent =
  | SettingValueEvent
  | TicketEvent
  | CallSheetEvent
  | YardPlaceEvent
  | LaneEvent
  | Extract<GateEvent, { type: 'YardAdded' | 'YardCapacityChanged' | 'ParkCallsSet' }>
  | Extract<CalendarEvent, { type: 'CalendarIntervalSet' | 'CalendarTurned' }>
  | Extract<ClearanceEvent, { type: 'VehicleCleared' | 'ClearanceFellBack' }>
  | Extract<
      DeclarationEvent,
      {
        type:
          | 'DeclarationAccepted'
          | 'DeclarationCorrected'
          | 'DeclarationSentBack'
          | 'DeclarationRejected'
          | 'DeclarationWithdrawn'
          | 'DeclarationExpired'
          | 'DeclarationFulfilled';
      }
    >;

export const QUEUE_EVENT_TYPES: readonly QueueEvent['type'][] = [
  ...VALUE_EVENT_TYPES,
  'YardAdded',
  'YardCapacityChanged',
  'ParkCallsSet',
  'LaneDayStarted',
  'LaneOpened',
  'LanePaused',
  'LaneClosed',
  'LaneReversed',
  'LaneModeSet',
  'CalendarIntervalSet',
  'CalendarTurned',
  'DeclarationAccepted',
  'DeclarationCorrected',
  'DeclarationSentBack',
  'DeclarationRejected',
  'DeclarationWithdrawn',
  'DeclarationExpired',
  'DeclarationFulfilled',
  'VehicleCleared',
  'ClearanceFellBack',
  'TicketBooked',
  'TicketIssuedLive',
  'TicketMoved',
  'TicketReleased',
  'BookingKept',
  'TicketFactsChanged',
  'TicketCheckedIn',
  'PlacesExchanged',
  'YardReached',
  'TicketCalled',
  'CallAnswered',
  'CallWithdrawn',
  'TicketOvertaken',
  'TicketSetBack',
  'TicketNoShow',
  'TicketAdmitted',
  'LaneVacated',
  'TicketAdvanced',
  'TicketDone',
  'CallDecided',
  'YardPlaceTaken',
  'YardPlaceFreed',
];
