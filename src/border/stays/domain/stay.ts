import { fold, type Fold } from '../../../shared/domain/decider.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction } from '../../../shared/domain/place.js';
import {
  stayId,
  type ExtensionReason,
  type ShutTime,
  type StayClock,
  type StayEnd,
  type StayEvent,
  type StayKind,
  type StayTag,
} from './stay-events.js';
import { refuse } from './stay-problems.js';

/** How long vehicles may stay, in hours. */
export interface StayLimits {
  readonly twoWayHours: number;
  readonly otherHours: number;
  /** Told so many hours before the limit, each once. */
  readonly alarmHours: readonly number[];
}

/** As announced for the two-way pilot; alarms our own. */
export const PUBLISHED_STAY_LIMITS: StayLimits = { twoWayHours: 36, otherHours: 24, alarmHours: [6, 1] };

/** A stay that goes on. */
export interface OpenStay extends Omit<StayTag, 'at'>, StayClock {
  readonly kind: StayKind;
  readonly since: string;
  /** Hours of the alarms that were given; 0 for the limit itself. */
  readonly alarmed: readonly number[];
  /** Until when shut time has counted; ISO. Missing: none has. */
  readonly shutThrough?: string;
}

/** Time in which the way out of a vehicle was shut, and why. */
export type Shut = ShutTime & { readonly reason: ExtensionReason };

/** Undefined: it is where it belongs. */
export type Stay = OpenStay | undefined;

export const stayFold: Fold<Stay, StayEvent> = {
  initial: undefined,
  evolve: (stay, { type, data }) => {
    switch (type) {
      case 'StayBegun': {
        const { at, direction: _, ...begun } = data;
        return { ...begun, since: at, alarmed: [] };
      }
      case 'StayExtended': {
        const { endsBy, alarms, shut } = data;
        const still = (hours: number) => instantOf({ endsBy, alarms }, hours) <= data.at;
        const through = shut && { shutThrough: shut.to };
        return stay && { ...stay, endsBy, alarms, alarmed: stay.alarmed.filter(still), ...through };
      }
      case 'StayLimitNear':
        return stay && { ...stay, alarmed: [...stay.alarmed, data.hours] };
      case 'StayLimitPassed':
        return stay && { ...stay, alarmed: [...stay.alarmed, 0] };
      case 'StayAlarmHeld':
        return stay;
      case 'StayEnded':
        return undefined;
    }
  },
};

export interface StayToBegin extends StayTag {
  readonly kind: StayKind;
  readonly direction: Direction;
}

/** A vehicle is over the line. Nothing when its stay has begun; one that was never ended is over with the next. */
export function beginStay(stay: Stay, begun: StayToBegin, limits: StayLimits): StayEvent[] {
  if (stay?.declaration === begun.declaration) return [];
  const hours = begun.kind === 'TWO_WAY' ? limits.twoWayHours : limits.otherHours;
  const endsBy = plusMinutes(new Date(begun.at), hours * 60);
  const alarms = limits.alarmHours
    .filter((each) => each < hours)
    .map((each) => ({ hours: each, at: plusMinutes(endsBy, -each * 60).toISOString() }));
  return [
    ...endStay(stay, 'ANOTHER_BEGAN', begun.at),
    { type: 'StayBegun', data: { ...begun, endsBy: endsBy.toISOString(), alarms } },
  ];
}

/** It is back, or gone. Nothing when no stay goes on, or another vehicle's crossing began it. */
export function endStay(stay: Stay, why: StayEnd, at: string): StayEvent[] {
  if (!stay) return [];
  const over = Math.floor((Date.parse(at) - Date.parse(stay.endsBy)) / 60_000);
  return [{ type: 'StayEnded', data: { ...tagOf(stay, at), why, overMinutes: Math.max(0, over) } }];
}

/**
 * Another tractor took the place of the one that stays: it goes on with the clock of the first. `stays`: whether it is one
 * that is watched. A first one of which it was `wrong` that it crossed is no longer watched; one that was replaced is still
 * here and stays on with its own clock, as the one `left` behind of that number, until it goes home itself. Nothing when the
 * next one has a stay of its own, other than that it was left behind before and now has its load again.
 * @returns what is written for the first and for the next
 */
export function handStayOver(
  first: Stay,
  next: Stay,
  to: {
    readonly declaration: string;
    readonly stays: boolean;
    readonly wrong: boolean;
    readonly direction: Direction;
    readonly left: number;
  },
  at: string,
): { readonly first: StayEvent[]; readonly next: StayEvent[] } {
  if (first?.declaration !== to.declaration) return { first: [], next: [] };
  const isBack = next?.declaration === to.declaration && next.left !== undefined;
  const takes = to.stays && (!next || isBack);
  if (!takes && !to.wrong) return { first: [], next: [] };
  const { kind, since, endsBy, shutThrough } = first;
  // What is due but waits for the way out to open is still owed.
  const alarms = first.alarms.filter((alarm) => !first.alarmed.includes(alarm.hours));
  const through = shutThrough !== undefined && { shutThrough };
  const begun = { ...tagOf(first, since), kind, direction: to.direction, endsBy, alarms, ...through };
  const behind: StayEvent[] = to.wrong ? [] : [{ type: 'StayBegun', data: { ...begun, left: to.left } }];
  return {
    first: [...endStay(first, to.wrong ? 'DECLARED_WRONG' : 'REPLACED', at), ...behind],
    next: takes ? [...endStay(next, 'REPLACED', at), { type: 'StayBegun', data: begun }] : [],
  };
}

/**
 * An alarm is due. Nothing when the stay is over, its limit has moved, or it was given. `hours`: 0 at the limit itself.
 * `shut`: when the way out was shut, as {@link countShutTime} takes it. While it is, the alarm waits; time that has not
 * counted yet moves it.
 */
export function alarmStay(
  stay: Stay,
  due: { readonly declaration: string; readonly hours: number; readonly endsBy: string },
  at: string,
  shut: readonly Shut[] = [],
): StayEvent[] {
  if (stay?.declaration !== due.declaration || stay.endsBy !== due.endsBy || stay.alarmed.includes(due.hours))
    return [];
  const data = { ...tagOf(stay, at), endsBy: stay.endsBy };
  const now = shut.find(({ from, to }) => from <= at && at < to && from < stay.endsBy);
  if (now) return [{ type: 'StayAlarmHeld', data: { ...data, hours: due.hours, by: now.by, until: now.to } }];
  const counted = countShutTime(stay, shut, at);
  if (counted.length > 0) return counted;
  if (due.hours === 0) return [{ type: 'StayLimitPassed', data }];
  return [{ type: 'StayLimitNear', data: { ...data, hours: due.hours } }];
}

/** Its clock stood still. `of`: the stay that is meant. Throws `no-open-stay`. */
export function extendStay(
  stay: Stay,
  of: Pick<StayTag, 'declaration' | 'left'>,
  stood: { readonly minutes: number; readonly reason: ExtensionReason },
  at: string,
): StayEvent[] {
  if (!stay || stayId(stay) !== stayId(of)) throw refuse('no-open-stay');
  return [extended(stay, stood, at)];
}

/**
 * The way out was shut: up to `at` each span of time moves the limit and its alarms, once. A limit that had passed before
 * it was shut stays where it was.
 * @param shut in order, each instant in one span only
 */
export function countShutTime(stay: Stay, shut: readonly Shut[], at: string): StayEvent[] {
  let now = stay;
  const events: StayEvent[] = [];
  for (const { by, reason, from, to } of shut) {
    if (!now) break;
    const start = [now.since, now.shutThrough ?? '', from].sort().at(-1) ?? from;
    const end = to < at ? to : at;
    if (start >= end || now.endsBy <= start) continue;
    // A minute that has begun is the vehicle's.
    const minutes = Math.ceil((Date.parse(end) - Date.parse(start)) / 60_000);
    const event = extended(now, { minutes, reason, shut: { by, from: start, to: end } }, at);
    events.push(event);
    now = fold(stayFold, [event], now);
  }
  return events;
}

function extended(
  stay: OpenStay,
  { minutes, ...why }: { readonly minutes: number; readonly reason: ExtensionReason; readonly shut?: ShutTime },
  at: string,
): StayEvent {
  const later = (instant: string) => plusMinutes(new Date(instant), minutes).toISOString();
  const alarms = stay.alarms.map((each) => ({ ...each, at: later(each.at) }));
  return { type: 'StayExtended', data: { ...tagOf(stay, at), minutes, ...why, endsBy: later(stay.endsBy), alarms } };
}

function instantOf({ endsBy, alarms }: StayClock, hours: number): string {
  return hours === 0 ? endsBy : (alarms.find((each) => each.hours === hours)?.at ?? endsBy);
}

function tagOf({ declaration, left, gate, firm }: OpenStay, at: string): StayTag {
  return { declaration, ...(left !== undefined && { left }), gate, firm, at };
}
