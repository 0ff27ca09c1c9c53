import type { Gate } from '../../../shared/domain/place.js';

/** Why a read checked nobody in by itself. */
export const LEFT_OPEN_REASONS = ['NO_PLATE', 'UNKNOWN_PLATE', 'OTHER_GATE', 'AMBIGUOUS', 'REFUSED'] as const;
export type LeftOpenReason = (typeof LEFT_OPEN_REASONS)[number];

/** Why an operator put a read aside. */
export const DISMISS_REASONS = ['NO_VEHICLE', 'NOT_A_TRUCK', 'NOT_DECLARED', 'SENT_AWAY'] as const;
export type DismissReason = (typeof DISMISS_REASONS)[number];

/** What every event of a read says again. `at`: when the camera saw it; `device`: which device told. */
export interface ReadTag {
  readonly read: string;
  readonly gate: Gate;
  readonly yard: string;
  readonly device: string;
  /** Which of the device's cameras, if it has several. */
  readonly camera?: string;
  readonly at: string;
}

/** A plate as a camera read it. Stream `plate-read-<read>`. The text is sealed under `plate`. */
export type PlateReadEvent =
  /**
   * `vehicle`: HMAC of the plate; missing for what has the form of none. `keptUntil` (ISO): when its text is erased, by the
   * gate's rule of then; missing: written before that was told.
   */
  | { type: 'PlateRead'; data: ReadTag & { plate: string; vehicle?: string; keptUntil?: string } }
  /** It checked a vehicle in, in the same append; `by`: who told which vehicle it was, missing: the plate did. */
  | { type: 'PlateReadMatched'; data: ReadTag & { declaration: string; by?: string; matchedAt: string } }
  /** The vehicle had checked in already. */
  | { type: 'PlateSeenAgain'; data: ReadTag & { declaration: string } }
  /** `code`: what a check-in was refused with; `until` (ISO): so long it stays in the list. */
  | {
      type: 'PlateReadLeftOpen';
      data: ReadTag & { plate: string; why: LeftOpenReason; code?: string; until: string };
    }
  | { type: 'PlateReadDismissed'; data: ReadTag & { reason: DismissReason; by: string; dismissedAt: string } }
  | { type: 'PlateReadLapsed'; data: ReadTag & { lapsedAt: string } };

const EVENTS: Readonly<Record<PlateReadEvent['type'], true>> = {
  PlateRead: true,
  PlateReadMatched: true,
  PlateSeenAgain: true,
  PlateReadLeftOpen: true,
  PlateReadDismissed: true,
  PlateReadLapsed: true,
};
export const PLATE_READ_EVENT_TYPES = Object.keys(EVENTS) as PlateReadEvent['type'][];
