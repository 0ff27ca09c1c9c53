import type { DeclarationEvent, VehicleClaimEvent } from './declaration-events.js';

/** Every event type of this context; the compiler keeps it complete. */
const TYPES: Record<DeclarationEvent['type'] | VehicleClaimEvent['type'], true> = {
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
  PlatesForgotten: true,
  VehicleClaimed: true,
  VehicleFreed: true,
};

export const DECLARATION_EVENT_TYPES = Object.keys(TYPES) as (DeclarationEvent['type'] | VehicleClaimEvent['type'])[];
