import type {
  CalendarMode,
  CargoKind,
  Direction,
  Gate,
  LaneKind,
  LaneMode,
  LaneStatus,
} from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/** A gate's own configuration. Stream `gate-<GATE>`. */
export type GateEvent =
  | { type: 'GateEstablished'; data: { gate: Gate; prefix: string; name: Words; inFull: boolean } }
  | { type: 'RouteAdded'; data: { gate: Gate; route: string; name: Words; markers: string; counterpart: Words } }
  | {
      type: 'YardAdded';
      data: { gate: Gate; yard: string; name: Words; capacity: number; bays: number; overflow: boolean };
    }
  | { type: 'YardCapacityChanged'; data: { gate: Gate; yard: string; capacity: number } }
  | { type: 'LaneAdded'; data: LaneDescription };

export interface LaneDescription {
  readonly lane: string;
  readonly gate: Gate;
  readonly route: string;
  readonly kind: LaneKind;
  /** What the display shows, e.g. `3`. */
  readonly label: string;
  readonly direction: Direction;
  readonly reversible: boolean;
  readonly accepts: readonly CargoKind[];
  /** Lanes that share one forward buffer. */
  readonly group: string;
  /** Vehicles that the lane serves in an hour, for the forward buffer (*default*, then measured). */
  readonly perHour: number;
  /** Minutes from the yard to the lane. */
  readonly travelMinutes: number;
  /** Yard that the lane leads into; its room throttles calls. */
  readonly leadsTo?: string;
}

/** A lane's day. Stream `lane-<lane>-<yyyy-mm-dd>` (Hanoi day); the first event of a day carries the state over. */
export type LaneEvent =
  | {
      type: 'LaneDayStarted';
      data: {
        lane: string;
        gate: Gate;
        day: string;
        direction: Direction;
        status: LaneStatus;
        mode: LaneMode;
        at: string;
      };
    }
  | { type: 'LaneOpened'; data: { lane: string; gate: Gate; at: string } }
  | { type: 'LanePaused'; data: { lane: string; gate: Gate; reason: LanePauseReason; at: string } }
  | { type: 'LaneClosed'; data: { lane: string; gate: Gate; at: string } }
  | { type: 'LaneReversed'; data: { lane: string; gate: Gate; direction: Direction; at: string } }
  | { type: 'LaneModeSet'; data: { lane: string; gate: Gate; mode: LaneMode; at: string } };

export const LANE_PAUSE_REASONS = ['BREAK', 'INCIDENT', 'FAR_SIDE', 'EQUIPMENT', 'ORDER'] as const;
export type LanePauseReason = (typeof LANE_PAUSE_REASONS)[number];

/** Hours of a route and direction. Stream `calendar-<route>-<EXPORT|IMPORT>-<yyyy-mm>` (Hanoi month of the interval's part). */
export type CalendarEvent = {
  type: 'CalendarIntervalSet';
  data: {
    route: string;
    gate: Gate;
    direction: Direction;
    interval: string;
    /** ISO instants; `from` inclusive, `to` exclusive. */
    from: string;
    to: string;
    mode: CalendarMode;
    /** When it was announced: `PREREGISTERED_ONLY` looks at it. */
    announcedAt: string;
    reason?: string;
  };
};
// Later intervals override earlier ones where they overlap; time without an interval is CLOSED.
