import type { Direction, Gate } from '../../../shared/domain/place.js';

export const STAY_KINDS = ['TWO_WAY', 'OTHER'] as const;
export type StayKind = (typeof STAY_KINDS)[number];

/** Why a stay's clock was stopped for a while. */
export const EXTENSION_REASONS = ['ROUTE_CLOSED', 'INCIDENT', 'BREAKDOWN', 'OFFICER_HOLD'] as const;
export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

export const STAY_ENDS = [
  'RETURNED',
  'EMPTIED_LEFT',
  'LEFT_SUPERVISION',
  'TURNED_BACK',
  'ANOTHER_BEGAN',
  /** Another tractor took over, and the load's stay with it; one that is still here stays on by itself. */
  'REPLACED',
  /** It was never here: another tractor had crossed than was declared. */
  'DECLARED_WRONG',
] as const;
export type StayEnd = (typeof STAY_ENDS)[number];

/** What every event of a stay repeats. `declaration`: that of the crossing with which it began. */
export interface StayTag {
  readonly declaration: string;
  /** It is that of a tractor that another one took the load over from: which one of the declaration, from 1. */
  readonly left?: number;
  readonly gate: Gate;
  readonly firm: string;
  readonly at: string;
}

/** Names a stay among all: a declaration has one of its load, and one of each tractor that was left behind. */
export function stayId({ declaration, left }: Pick<StayTag, 'declaration' | 'left'>): string {
  return left === undefined ? declaration : `${declaration}.${left}`;
}

/** When a stay is over and when somebody is told before; ISO instants. */
export interface StayClock {
  readonly endsBy: string;
  readonly alarms: readonly { readonly hours: number; readonly at: string }[];
}

/** Time in which a vehicle could not leave: `by` the closure, announced interval or incident of that id. ISO instants. */
export interface ShutTime {
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

/**
 * How long a vehicle is on the other side, or a foreign one on ours. Stream `stay-<HMAC of the plate>`. Alarms are facts for
 * firm, border guard and customs alike.
 */
export type StayEvent =
  /** `shutThrough`: of one that goes on from another vehicle, until when shut time has moved its limit already. */
  | { type: 'StayBegun'; data: StayTag & StayClock & { kind: StayKind; direction: Direction; shutThrough?: string } }
  /** Its clock stood still: the limit moves by so many minutes. `shut`: told by what shut its way out, not by an officer. */
  | { type: 'StayExtended'; data: StayTag & StayClock & { minutes: number; reason: ExtensionReason; shut?: ShutTime } }
  /** An alarm came due while the way out was shut: it is not given, and looked at again at `until`. */
  | { type: 'StayAlarmHeld'; data: StayTag & { hours: number; endsBy: string; by: string; until: string } }
  | { type: 'StayLimitNear'; data: StayTag & { hours: number; endsBy: string } }
  | { type: 'StayLimitPassed'; data: StayTag & { endsBy: string } }
  /** `overMinutes`: how long past its limit; 0 in time. */
  | { type: 'StayEnded'; data: StayTag & { why: StayEnd; overMinutes: number } };

export const STAY_EVENT_TYPES = [
  'StayBegun',
  'StayExtended',
  'StayAlarmHeld',
  'StayLimitNear',
  'StayLimitPassed',
  'StayEnded',
] as const satisfies readonly StayEvent['type'][];
