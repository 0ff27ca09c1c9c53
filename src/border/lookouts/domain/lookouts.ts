import type { Fold } from '../../../shared/domain/decider.js';
import type { Agency, Gate } from '../../../shared/domain/place.js';
import type { LookoutEvent, LookoutKind } from './lookout-events.js';
import { refuse } from './lookout-problems.js';

/** How long something is looked out for; what holds until the head sets otherwise: nobody without end. */
export interface LookoutRules {
  readonly mostDays: number;
}
export const LOOKOUT_RULES: LookoutRules = { mostDays: 180 };

type Listed = Extract<LookoutEvent, { type: 'LookoutListed' }>['data'];

/** One that is looked out for. Instants are ISO. */
export interface Lookout extends Listed {
  readonly withdrawnAt?: string;
}

/** Of one agency at one gate, by id in the order of listing. */
export type Lookouts = ReadonlyMap<string, Lookout>;

export function lookoutsStream(gate: Gate, agency: Agency): string {
  return `lookouts-${gate}-${agency}`;
}

export const lookoutsFold: Fold<Lookouts, LookoutEvent> = {
  initial: new Map(),
  evolve: (lookouts, { type, data }) => {
    if (type === 'LookoutListed') return new Map(lookouts).set(data.lookout, data);
    const known = lookouts.get(data.lookout);
    if (type === 'LookoutOpened' || !known) return lookouts;
    return new Map(lookouts).set(data.lookout, { ...known, withdrawnAt: data.at });
  },
};

/** Whether it is looked for at an ISO instant. */
export function isOut({ from, until, withdrawnAt }: Lookout, at: string): boolean {
  return withdrawnAt === undefined && from <= at && at < until;
}

/** Puts it on the list. Throws `lookout-too-long`. */
export function listLookout(listed: Listed, { mostDays }: LookoutRules): LookoutEvent[] {
  const last = new Date(Date.parse(listed.at) + mostDays * 86_400_000).toISOString();
  if (listed.until <= listed.at || listed.until <= listed.from || listed.until > last)
    throw refuse('lookout-too-long', { days: mostDays });
  return [{ type: 'LookoutListed', data: listed }];
}

/** Takes it off. Throws `lookout-ended`. */
export function withdrawLookout({ lookout, gate, agency, until, withdrawnAt }: Lookout, by: string, at: string) {
  if (withdrawnAt !== undefined || until <= at) throw refuse('lookout-ended');
  return [{ type: 'LookoutWithdrawn', data: { lookout, gate, agency, by, at } }] satisfies LookoutEvent[];
}

/** Reading what is sealed leaves its mark. */
export function openLookout({ lookout, gate, agency }: Lookout, by: string, at: string): LookoutEvent[] {
  return [{ type: 'LookoutOpened', data: { lookout, gate, agency, by, at } }];
}

/** Those of a list that a vehicle's keys match at an ISO instant. @param keys `<KIND> <HMAC>` */
export function matching(lookouts: Lookouts, keys: ReadonlySet<string>, at: string): Lookout[] {
  return [...lookouts.values()].filter((each) => isOut(each, at) && keys.has(keyOf(each.kind, each.key)));
}

export function keyOf(kind: LookoutKind, key: string): string {
  return `${kind} ${key}`;
}
