import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { DrawClaimEvent, DrawEntryEvent } from './draw-events.js';
import { isFirstCome, type DrawRules } from './draw-rules.js';
import { refuse } from './draw-problems.js';
import { firmPlaces, type SlotRules } from './slot-rules.js';
import type { TicketState } from './ticket.js';

export type DrawEntry = Extract<DrawEntryEvent, { type: 'DrawEntered' }>['data'];

/** Those who wait for an hour, by entry, in the order of entering. */
export type DrawEntries = ReadonlyMap<string, DrawEntry>;

export const drawEntriesFold: Fold<DrawEntries, DrawEntryEvent> = {
  initial: new Map(),
  evolve: (entries, { type, data }) => {
    const next = new Map(entries);
    if (type === 'DrawEntered') next.set(data.entry, data);
    else next.delete(data.entry);
    return next;
  },
};

/** The hour that a declaration waits for; undefined: none. */
export type DrawClaim = Extract<DrawClaimEvent, { type: 'DrawClaimed' }>['data'] | undefined;

export const drawClaimFold: Fold<DrawClaim, DrawClaimEvent> = {
  initial: undefined,
  evolve: (_, { type, data }) => (type === 'DrawClaimed' ? data : undefined),
};

/** What entering is decided on. */
export interface EnterOn {
  readonly entries: DrawEntries;
  readonly claim: DrawClaim;
  readonly ticket: TicketState;
  readonly capacity: number;
  readonly slotRules: SlotRules;
  readonly drawRules: DrawRules;
}

/**
 * A declaration without a place waits for one of an hour. A carrier has at most as many entries as it may have places.
 * Throws `already-entered`, `has-a-place`, `draw-over`, `draw-too-far`, `entries-used`.
 */
export function enterDraw(entry: DrawEntry, on: EnterOn) {
  const { entries, claim, ticket, capacity, slotRules, drawRules } = on;
  const now = new Date(entry.at);
  const hour = new Date(entry.hour);
  if (isFirstCome(entry.hour, now, drawRules)) throw refuse('draw-over', { hours: drawRules.firstComeHours });
  if (plusMinutes(now, slotRules.horizonDays * 24 * 60) < hour) {
    throw refuse('draw-too-far', { days: slotRules.horizonDays });
  }
  // An entry for an hour that has passed is over.
  if (claim && new Date(claim.hour) > now) throw refuse('already-entered');
  if (ticket && ticket.status !== 'RELEASED') throw refuse('has-a-place');
  const most = firmPlaces(capacity, slotRules);
  const own = [...entries.values()].filter(({ carrier }) => carrier === entry.carrier).length;
  if (own >= most) throw refuse('entries-used', { most });
  const { declaration, slot, hour: start, entry: code } = entry;
  const entered: DrawEntryEvent = { type: 'DrawEntered', data: entry };
  const claimed: DrawClaimEvent = { type: 'DrawClaimed', data: { declaration, entry: code, slot, hour: start } };
  return { entries: [entered], claim: [claimed] };
}

/** Nothing when it has left. */
export function leaveDraw(entries: DrawEntries, claim: DrawClaim, entry: string, why: 'LEFT' | 'WON', at: Date) {
  const found = entries.get(entry);
  if (!found) return { entries: [], claim: [] };
  const { slot, gate, declaration } = found;
  const left: DrawEntryEvent = {
    type: 'DrawLeft',
    data: { slot, gate, entry, declaration, why, at: at.toISOString() },
  };
  const freed: DrawClaimEvent[] =
    claim?.entry === entry ? [{ type: 'DrawClaimFreed', data: { declaration, entry, slot } }] : [];
  return { entries: [left], claim: freed };
}
