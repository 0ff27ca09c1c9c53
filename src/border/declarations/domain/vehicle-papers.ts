import type { Fold } from '../../../shared/domain/decider.js';
import { hanoiDay, plusMinutes, startOfHanoiDay } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { PaperEnd } from './declaration-events.js';
import type { VehiclePaper } from './paper-kinds.js';

const DAY_MINUTES = 24 * 60;
/** In the morning, when somebody is there who can do something about it. */
const NOTICE_MINUTES = 8 * 60;

/**
 * Stream `papers-<hmac of the plate>`. `declaration` is the last that told this end: its firms are told. `days` names the
 * notice, `left` how many days it really is until then.
 */
export type VehiclePapersEvent = {
  type: 'PaperEndsSoon';
  data: PaperEnd & {
    readonly vehicle: string;
    readonly declaration: string;
    readonly gate: Gate;
    readonly days: number;
    readonly left: number;
    readonly at: string;
  };
};

/** Of each paper which notices of which end were given: `ROADWORTHINESS 2027-06-30 30`. */
export type VehiclePapers = readonly string[];

export const vehiclePapersFold: Fold<VehiclePapers, VehiclePapersEvent> = {
  initial: [],
  evolve: (told, { data }) => [...told, keyOf(data)],
};

/** A notice that is due. */
export interface DueNotice extends PaperEnd {
  readonly vehicle: string;
  readonly declaration: string;
  readonly gate: Gate;
  readonly days: number;
  /** How many days before the end the next notice comes; none after the last. */
  readonly next?: number;
}

/** When a notice so many days before the end is due. */
export function noticeAt(expires: string, days: number): Date {
  return plusMinutes(startOfHanoiDay(expires), NOTICE_MINUTES - days * DAY_MINUTES);
}

/** Each notice of an end once; none of an end that is past, nor of one for which the next notice is due as well. */
export function notePaperEnding(told: VehiclePapers, { next, ...due }: DueNotice, at: string): VehiclePapersEvent[] {
  const left = daysUntil(due.expires, at);
  const overtaken = next !== undefined && noticeAt(due.expires, next).toISOString() <= at;
  if (left < 0 || overtaken || told.includes(keyOf(due))) return [];
  return [{ type: 'PaperEndsSoon', data: { ...due, left, at } }];
}

function keyOf({ paper, expires, days }: { paper: VehiclePaper; expires: string; days: number }): string {
  return `${paper} ${expires} ${days}`;
}

function daysUntil(day: string, at: string): number {
  const minutes = (startOfHanoiDay(day).getTime() - startOfHanoiDay(hanoiDay(new Date(at))).getTime()) / 60_000;
  return Math.round(minutes / DAY_MINUTES);
}
