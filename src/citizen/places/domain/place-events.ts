import type { PlaceKind } from './place.js';
import type { FaultKind, FaultOutcome } from './fault-kinds.js';

interface Of {
  readonly place: string;
  readonly at: string;
}

/** What places tell the log: references and kinds. Texts and pictures stay in the tables; scans are counted there alone. */
export type PlaceEvent =
  | { type: 'PlaceRegistered'; data: Of & { code: string; commune: string; kind: PlaceKind } }
  | { type: 'PlaceRewritten'; data: Of & { kind: PlaceKind; pictures: readonly string[] } }
  | { type: 'PlaceSentToReview'; data: Of }
  | { type: 'PlacePublished'; data: Of & { pictures: readonly string[] } }
  | { type: 'PlaceSentBack'; data: Of }
  | { type: 'PlaceTakenDown'; data: Of }
  | { type: 'PlateFaultReported'; data: Of & { fault: string; kind: FaultKind; told: number } }
  | { type: 'PlateFaultEnded'; data: Of & { fault: string; outcome: FaultOutcome; photo: string } };

export const PLACE_EVENTS = [
  'PlaceRegistered',
  'PlaceRewritten',
  'PlaceSentToReview',
  'PlacePublished',
  'PlaceSentBack',
  'PlaceTakenDown',
  'PlateFaultReported',
  'PlateFaultEnded',
] as const satisfies readonly PlaceEvent['type'][];
