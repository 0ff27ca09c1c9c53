import type { AcceptedValueEvent } from './accepted-value-events.js';
import type { DeclarationEvent, VehicleClaimEvent } from './declaration-events.js';
import type { MandateEvent } from './mandate.js';
import type { TwoWayEvent } from './two-way.js';
import type { SavedDriverEvent } from './saved-driver.js';
import type { SavedTripEvent } from './saved-trip.js';
import type { VehiclePapersEvent } from './vehicle-papers.js';

type AnyEvent =
  | DeclarationEvent
  | VehicleClaimEvent
  | MandateEvent
  | SavedDriverEvent
  | SavedTripEvent
  | AcceptedValueEvent
  | VehiclePapersEvent
  | TwoWayEvent;

/** Every event type of this context; the compiler keeps it complete. */
const TYPES: Record<AnyEvent['type'], true> = {
  DeclarationSubmitted: true,
  DeclarationAccepted: true,
  DeclarationSentBack: true,
  DeclarationRejected: true,
  DeclarationCorrected: true,
  DeclarationWithdrawn: true,
  DeclarationKeptOpen: true,
  DeclarationExpired: true,
  DeclarationFulfilled: true,
  PartInvited: true,
  PartTaken: true,
  PartGivenBack: true,
  FileAttached: true,
  PlatesForgotten: true,
  FirstTripCrossed: true,
  ReturnLinked: true,
  VehicleClaimed: true,
  VehicleFreed: true,
  MandateGiven: true,
  MandateWithdrawn: true,
  DriverSaved: true,
  SavedDriverChanged: true,
  SavedDriverRemoved: true,
  TripSaved: true,
  SavedTripChanged: true,
  SavedTripRemoved: true,
  ValueAccepted: true,
  AcceptedValueWithdrawn: true,
  PaperEndsSoon: true,
};

export const DECLARATION_EVENT_TYPES = Object.keys(TYPES) as AnyEvent['type'][];
