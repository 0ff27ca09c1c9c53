import type { ConductEvent } from './domain/conduct-events.js';
import type { OutOfTurnEvent } from './domain/out-of-turn-events.js';
import type { DrawClaimEvent, DrawEntryEvent, DrawEvent } from './domain/draw-events.js';
import type { OpeningBalanceEvent } from './domain/opening-balance.js';
import type {
  CallSheetEvent,
  LaneOccupancyEvent,
  SlotCapacityEvent,
  SlotEvent,
  TicketCodeEvent,
  TicketEvent,
  YardPlaceEvent,
} from './domain/queue-events.js';
import type { ReplanEvent } from './domain/replan-events.js';
import type { TransferEvent } from './domain/transfer.js';

type OwnEvent =
  | SlotEvent
  | SlotCapacityEvent
  | TicketEvent
  | TicketCodeEvent
  | CallSheetEvent
  | LaneOccupancyEvent
  | YardPlaceEvent
  | ConductEvent
  | OpeningBalanceEvent
  | DrawEntryEvent
  | DrawClaimEvent
  | DrawEvent
  | TransferEvent
  | OutOfTurnEvent
  | ReplanEvent;

/** Every event type of the queue; an object, so that the compiler finds one that is missing. */
const OWN: Readonly<Record<OwnEvent['type'], true>> = {
  SlotOpened: true,
  SlotBooked: true,
  SlotPlaceReturned: true,
  SlotPlaceRecounted: true,
  SlotBlockBooked: true,
  SlotBlockReturned: true,
  SlotDrawBegun: true,
  SlotDrawn: true,
  DrawEntered: true,
  DrawLeft: true,
  DrawClaimed: true,
  DrawClaimFreed: true,
  DrawCommitted: true,
  DrawWitnessed: true,
  DrawRevealed: true,
  DrawAborted: true,
  SlotCapacitySet: true,
  TicketBooked: true,
  TicketIssuedLive: true,
  TicketMoved: true,
  PlaceOwed: true,
  TicketReleased: true,
  BookingKept: true,
  TicketFactsChanged: true,
  TicketCheckedIn: true,
  PlacesExchanged: true,
  TicketTransferred: true,
  TicketDiverted: true,
  DivertedSeen: true,
  YardReached: true,
  TicketCalled: true,
  CallAnswered: true,
  CallWithdrawn: true,
  TicketOvertaken: true,
  TicketSetBack: true,
  TicketNoShow: true,
  TicketAdmitted: true,
  LaneVacated: true,
  TicketAdvanced: true,
  TicketDone: true,
  TicketCodeTaken: true,
  CallDecided: true,
  LanePlaceTaken: true,
  LanePlaceFreed: true,
  YardPlaceTaken: true,
  YardPlaceFreed: true,
  OpeningBalanceListed: true,
  OpeningBalanceConfirmed: true,
  OpeningBalanceWithdrawn: true,
  StandingVehicleConfirmed: true,
  NoShowCounted: true,
  NoShowExcused: true,
  NoShowForgiven: true,
  PenaltyImposed: true,
  PenaltySuspended: true,
  PenaltyResumed: true,
  PenaltyLifted: true,
  PenaltyEnded: true,
  AppealFiled: true,
  AppealSupported: true,
  AppealDecided: true,
  TransferAsked: true,
  TransferRefused: true,
  TransferWithdrawn: true,
  TransferMade: true,
  OutOfTurnCalled: true,
  OutOfTurnConfirmed: true,
  OutOfTurnUnconfirmed: true,
  ReplanOrdered: true,
  ReplanResumed: true,
  TicketReplanned: true,
  ReplanUndoOrdered: true,
  TicketReplanUndone: true,
  BlockReplanned: true,
  BlockReplanUndone: true,
};

export const QUEUE_OWN_EVENTS: readonly string[] = Object.keys(OWN);
