import type {
  CalendarMode,
  CargoKind,
  Direction,
  Gate,
  GatePhase,
  LaneKind,
  LaneMode,
  LaneStatus,
  QueueClass,
} from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';

/** The rows that a board is made of; each is kept by one projection and is a part of the board's state under its key. */
export interface GateOnBoard {
  readonly gate: Gate;
  readonly prefix: string;
  readonly name: Words;
  readonly phases: readonly PhaseOnBoard[];
}

/** From when on a gate is in which phase of its operation. */
export interface PhaseOnBoard {
  readonly change: string;
  readonly from: string;
  readonly phase: GatePhase;
  readonly routes: readonly string[];
}

/** A ticket called to a lane: `late` when it was overtaken and its place is kept. */
export interface CalledOnBoard {
  readonly code: string;
  readonly at: string;
  readonly answered: boolean;
  readonly late: boolean;
}

export interface LaneOnBoard {
  readonly lane: string;
  readonly gate: Gate;
  readonly route: string;
  readonly kind: LaneKind;
  readonly label: string;
  readonly direction: Direction;
  readonly accepts: readonly CargoKind[];
  readonly status: LaneStatus;
  readonly mode: LaneMode;
  readonly called: readonly CalledOnBoard[];
  /** Code of the vehicle that holds the lane. */
  readonly inside: string | null;
}

/** A gate yard with those called to it out of a park. */
export interface YardOnBoard {
  readonly yard: string;
  readonly gate: Gate;
  readonly name: Words;
  readonly called: readonly CalledOnBoard[];
}

/** The calls without one that is over. */
export function without(called: readonly CalledOnBoard[], code: string): CalledOnBoard[] {
  return called.filter((call) => call.code !== code);
}

/** The calls with one of them marked. */
export function marked(called: readonly CalledOnBoard[], code: string, mark: Partial<CalledOnBoard>): CalledOnBoard[] {
  return called.map((call) => (call.code === code ? { ...call, ...mark } : call));
}

/** One announced interval; later ones override earlier ones where they overlap, and time without any is CLOSED. */
export interface IntervalOnBoard {
  readonly interval: string;
  readonly from: string;
  readonly to: string;
  readonly mode: CalendarMode;
  readonly announcedAt: string;
  /** It goes on after `to` until it is lifted. */
  readonly openEnded?: true;
}

/** Goods that are not taken: kinds of cargo, beginnings of HS codes. */
export interface GoodsClosedOnBoard {
  readonly closure: string;
  readonly from: string;
  readonly to: string;
  readonly announcedAt: string;
  readonly cargo: readonly CargoKind[];
  readonly hs: readonly string[];
  readonly openEnded?: true;
}

export interface CalendarOnBoard {
  /** `<route>.<direction>` */
  readonly calendar: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly intervals: readonly IntervalOnBoard[];
  readonly closures: readonly GoodsClosedOnBoard[];
}

export interface CountOnBoard {
  /** `<direction>.<class>` within a gate. */
  readonly count: string;
  readonly gate: Gate;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly waiting: number;
  readonly called: number;
  /** Minutes that the last calls had waited, newest last. */
  readonly waits: readonly number[];
  readonly medianWaitMinutes: number | null;
  /** When the newest of them was called; null before the first, and for rows of before. */
  readonly lastWaitAt: string | null;
}

export interface NoticeOnBoard {
  readonly notice: string;
  readonly gate: Gate;
  readonly from: string;
  readonly to: string;
  readonly words: Words;
}

export const INCIDENT_KINDS = ['ACCIDENT', 'SPILL', 'LANE_BLOCKED', 'FIRE', 'FLOOD', 'OTHER'] as const;

/** Something that happened and is not over. */
export interface IncidentOnBoard {
  readonly incident: string;
  readonly gate: Gate;
  readonly kind: (typeof INCIDENT_KINDS)[number];
  readonly lanes: readonly string[];
  readonly route: string | null;
  readonly yard: string | null;
  readonly at: string;
}
