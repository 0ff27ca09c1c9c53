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
  /** How a park before the gate is called forward; what was never set is as in `PARK_DEFAULTS`. */
  | { type: 'ParkCallsSet'; data: ParkCalls & { gate: Gate; yard: string; at: string } }
  | { type: 'LaneAdded'; data: LaneDescription }
  /** The week that is expanded into intervals of the calendar, day by day ahead of time. */
  | {
      type: 'RegularHoursSet';
      data: { gate: Gate; route: string; direction: Direction; week: readonly WeeklyHours[]; at: string };
    }
  /** A route, or some goods on it, is closed. Its times stand in the calendars: here it is known as one thing. */
  | { type: 'ClosureAnnounced'; data: Closure & { gate: Gate; at: string } }
  /** The time to look at it again has come: it stands on until it is lifted. */
  | { type: 'ClosureReviewDue'; data: { gate: Gate; route: string; closure: string; review: string; at: string } }
  | { type: 'ClosureReviewSet'; data: { gate: Gate; route: string; closure: string; review: string; at: string } }
  | { type: 'ClosureLifted'; data: { gate: Gate; route: string; closure: string; at: string } }
  | {
      type: 'IncidentOpened';
      data: IncidentPlaces & { gate: Gate; incident: string; kind: IncidentKind; at: string };
    }
  | { type: 'IncidentClosed'; data: IncidentPlaces & { gate: Gate; incident: string; at: string } };

export const INCIDENT_KINDS = ['ACCIDENT', 'SPILL', 'LANE_BLOCKED', 'FIRE', 'FLOOD', 'OTHER'] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

/** Where something happened; at least one of them. */
export interface IncidentPlaces {
  readonly lanes: readonly string[];
  readonly route?: string;
  readonly yard?: string;
}

/** Goods that a closure names: whoever carries one of them is touched. None named: it closes the route for all. */
export interface ClosedGoods {
  readonly cargo?: readonly CargoKind[];
  /** Beginnings of HS codes, two to eight digits. */
  readonly hs?: readonly string[];
}

/** A closure of a route as it was announced. ISO instants. */
export interface Closure extends ClosedGoods {
  readonly closure: string;
  readonly route: string;
  readonly directions: readonly Direction[];
  readonly from: string;
  /** Missing: it stands until it is lifted. */
  readonly to?: string;
  /** When the supervisor looks at it again. */
  readonly review?: string;
  readonly reason: CalendarReason;
}

/** How vehicles are called from a park before the gate. */
export interface ParkCalls {
  /** The gate yard that they are called to. */
  readonly leadsTo: string;
  /** Who decides these calls: the controller, the controller by suggestion, or the machine. */
  readonly mode: LaneMode;
  /** Minutes from the park to the gate yard. */
  readonly travelMinutes: number;
  /** Minutes after which a call that was not followed goes back one round, the second time a no-show. */
  readonly answerMinutes: number;
  /** Minutes beyond the way after which others go before; as published where it was never set. */
  readonly slackMinutes?: number;
}

/** Opening hours on some days of the week. Hanoi time; `closes` may be `24:00`. */
export interface WeeklyHours {
  /** ISO days, 1 Monday to 7 Sunday. */
  readonly days: readonly number[];
  readonly opens: string;
  readonly closes: string;
  readonly mode: 'NORMAL' | 'PREREGISTERED_ONLY';
}

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
      /** `direction` is that of the day: a reversed lane stays reversed over midnight. */
      data: LaneDescription & {
        readonly day: string;
        readonly status: LaneStatus;
        readonly mode: LaneMode;
        readonly pauseReason?: LanePauseReason;
        readonly at: string;
      };
    }
  | { type: 'LaneOpened'; data: { lane: string; gate: Gate; at: string } }
  | { type: 'LanePaused'; data: { lane: string; gate: Gate; reason: LanePauseReason; at: string } }
  | { type: 'LaneClosed'; data: { lane: string; gate: Gate; at: string } }
  | { type: 'LaneReversed'; data: { lane: string; gate: Gate; direction: Direction; at: string } }
  | { type: 'LaneModeSet'; data: { lane: string; gate: Gate; mode: LaneMode; at: string } };

export const LANE_PAUSE_REASONS = ['BREAK', 'INCIDENT', 'FAR_SIDE', 'EQUIPMENT', 'ORDER'] as const;
export type LanePauseReason = (typeof LANE_PAUSE_REASONS)[number];

/** Hours of a route and direction, and what is not taken in them. Stream `calendar-<route>-<EXPORT|IMPORT>-<yyyy-mm>` (Hanoi month of the interval's part). */
export type CalendarEvent =
  | {
      type: 'CalendarIntervalSet';
      data: {
        route: string;
        gate: Gate;
        direction: Direction;
        /** An interval over several months is one part in each, of the same id. */
        interval: string;
        /** ISO instants; `from` inclusive, `to` exclusive. */
        from: string;
        to: string;
        mode: CalendarMode;
        /** When it was announced: `PREREGISTERED_ONLY` looks at it. */
        announcedAt: string;
        /** A code of {@link CALENDAR_REASONS}; regular hours have none. */
        reason?: CalendarReason;
        /** The month's part of a closure without an end: the next month has one too, unless it is lifted. */
        openEnded?: true;
      };
    }
  /** Some goods are not taken; the hours of the others stay as they are. One part in each month. */
  | { type: 'GoodsClosed'; data: GoodsClosure & CalendarTag }
  /** A closure was lifted: in this month it holds no longer from `from` on. */
  | { type: 'ClosureEnded'; data: CalendarTag & { closure: string; from: string; at: string } }
  /** The mode changed at `at`. It tells readers that must not look at a clock; guards fold the intervals instead. */
  | {
      type: 'CalendarTurned';
      data: {
        route: string;
        gate: Gate;
        direction: Direction;
        mode: CalendarMode;
        /** Until when as far as known at `at`. */
        until?: string;
        announcedAt?: string;
        reason?: CalendarReason;
        at: string;
      };
    }
  /** Regular hours stand in the calendar through that Hanoi day. */
  | { type: 'HoursExtended'; data: { route: string; gate: Gate; direction: Direction; through: string; at: string } };

interface CalendarTag {
  readonly route: string;
  readonly gate: Gate;
  readonly direction: Direction;
}

/** A month's part of a closure of goods. ISO instants; `from` inclusive, `to` exclusive. */
export interface GoodsClosure extends ClosedGoods {
  readonly closure: string;
  readonly from: string;
  readonly to: string;
  readonly announcedAt: string;
  readonly reason: CalendarReason;
  readonly openEnded?: true;
}
// Later intervals override earlier ones where they overlap; time without an interval is CLOSED.

export const CALENDAR_REASONS = [
  'FAR_SIDE',
  'HOLIDAY',
  'INCIDENT',
  'WEATHER',
  'EQUIPMENT',
  'ORDER',
  'REOPENED',
] as const;
export type CalendarReason = (typeof CALENDAR_REASONS)[number];

/** Every type of event of this context. */
export const GATE_EVENT_TYPES = Object.keys({
  GateEstablished: 1,
  RouteAdded: 1,
  YardAdded: 1,
  YardCapacityChanged: 1,
  ParkCallsSet: 1,
  LaneAdded: 1,
  RegularHoursSet: 1,
  ClosureAnnounced: 1,
  ClosureReviewDue: 1,
  ClosureReviewSet: 1,
  ClosureLifted: 1,
  IncidentOpened: 1,
  IncidentClosed: 1,
  LaneDayStarted: 1,
  LaneOpened: 1,
  LanePaused: 1,
  LaneClosed: 1,
  LaneReversed: 1,
  LaneModeSet: 1,
  CalendarIntervalSet: 1,
  GoodsClosed: 1,
  ClosureEnded: 1,
  CalendarTurned: 1,
  HoursExtended: 1,
} satisfies Record<(GateEvent | LaneEvent | CalendarEvent)['type'], 1>);
