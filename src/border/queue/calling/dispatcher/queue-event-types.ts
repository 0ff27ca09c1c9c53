import type { CalendarEvent, LaneEvent } from '../../../gates/index.js';
import { VALUE_EVENT_TYPES, type SettingValueEvent } from '../../../../shared/settings/settings-in-memory.js';
import type { CallSheetEvent, TicketEvent, YardPlaceEvent } from '../../domain/queue-events.js';
import type { ToldOfDeclaration } from './known-declarations.js';
import type { ToldOfYard } from './known-yards.js';
import { PENALTY_TURNS, type PenaltyTurn } from './penalties.js';

/** What a queue is folded from. */
export type QueueEvent =
  | SettingValueEvent
  | TicketEvent
  | CallSheetEvent
  | YardPlaceEvent
  | LaneEvent
  | ToldOfYard
  | Extract<CalendarEvent, { type: 'CalendarIntervalSet' | 'GoodsClosed' | 'ClosureEnded' | 'CalendarTurned' }>
  | ToldOfDeclaration
  | PenaltyTurn;

export const QUEUE_EVENT_TYPES: readonly QueueEvent['type'][] = [
  ...VALUE_EVENT_TYPES,
  ...PENALTY_TURNS,
  'YardAdded',
  'YardCapacityChanged',
  'ParkCallsSet',
  'IncidentOpened',
  'IncidentClosed',
  'LaneDayStarted',
  'LaneOpened',
  'LanePaused',
  'LaneClosed',
  'LaneReversed',
  'LaneModeSet',
  'CalendarIntervalSet',
  'GoodsClosed',
  'ClosureEnded',
  'CalendarTurned',
  'DeclarationAccepted',
  'DeclarationCorrected',
  'FirstTripCrossed',
  'DeclarationSentBack',
  'DeclarationRejected',
  'DeclarationWithdrawn',
  'DeclarationExpired',
  'DeclarationFulfilled',
  'FileAttached',
  'VehicleCleared',
  'ClearanceFellBack',
  'TicketBooked',
  'TicketIssuedLive',
  'TicketMoved',
  'PlaceOwed',
  'TicketReleased',
  'BookingKept',
  'TicketFactsChanged',
  'TicketCheckedIn',
  'PlacesExchanged',
  'TicketTransferred',
  'TicketDiverted',
  'DivertedSeen',
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
