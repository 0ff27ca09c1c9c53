import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { isFirstCome, PUBLISHED_DRAW_RULES, type DrawRules } from './draw-rules.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { refuse } from './slot-problems.js';
import { firmPlaces, type SlotRules } from './slot-rules.js';
import { placesLeft, requireBookable, requireRoom, type Slot } from './slot.js';

export interface BlockWanted {
  /** What the slot is opened with if this is its first booking. */
  readonly facts: SlotFacts;
  readonly block: string;
  readonly firm: string;
  readonly places: number;
}

/**
 * Keeps places of an hour for vehicles of one firm that are not named yet. They count on its share as if they were.
 * Throws `slot-closed`, `slot-too-far`, `block-too-late`, `slot-full`, `slot-in-draw`, `firm-share-used`.
 */
export function bookBlock(
  slot: Slot,
  wanted: BlockWanted,
  rules: SlotRules,
  now: Date,
  draws: DrawRules = PUBLISHED_DRAW_RULES,
): SlotEvent[] {
  const facts = slot.facts ?? wanted.facts;
  requireBookable(facts, rules, now);
  const hours = rules.blockLapsesHoursBefore;
  const lapsesAt = blockLapsesAt(facts.hour, rules);
  if (now >= lapsesAt) throw refuse('block-too-late', { hours });
  const { block, firm, places } = wanted;
  requireRoom(slot, facts, places, isFirstCome(facts.hour, now, draws));
  const most = firmPlaces(facts.capacity, rules);
  if (placesOf(slot, firm) + places > most) throw refuse('firm-share-used', { most });
  const opened: SlotEvent[] = slot.facts ? [] : [{ type: 'SlotOpened', data: facts }];
  const at = now.toISOString();
  const data = { ...facts, block, firm, places, lapsesAt: lapsesAt.toISOString(), at };
  return [...opened, { type: 'SlotBlockBooked', data }];
}

/** When a block in an hour (ISO) is given back if no vehicles were named. */
export function blockLapsesAt(hour: string, { blockLapsesHoursBefore }: SlotRules): Date {
  return plusMinutes(new Date(hour), -blockLapsesHoursBefore * 60);
}

/** What is left of a block leaves an hour that a closure took; nothing when nothing is. */
export function takeBlockAway({ facts, blocks }: Slot, block: string, at: Date): SlotEvent[] {
  const left = blocks.get(block)?.left;
  if (!facts || left === undefined) return [];
  const { slot, gate } = facts;
  return [
    { type: 'SlotBlockReturned', data: { slot, gate, block, places: left, why: 'CLOSURE', at: at.toISOString() } },
  ];
}

/** Puts a block that a closure moves into an hour, past share and limits of booking. Throws `slot-full`. */
export function putMovedBlock(
  slot: Slot,
  { facts: given, block, firm, places }: BlockWanted,
  closure: string,
  rules: SlotRules,
  now: Date,
): SlotEvent[] {
  const facts = slot.facts ?? given;
  if (placesLeft(slot, facts.capacity) < places) throw refuse('slot-full');
  const opened: SlotEvent[] = slot.facts ? [] : [{ type: 'SlotOpened', data: facts }];
  const lapsesAt = blockLapsesAt(facts.hour, rules).toISOString();
  const data = { ...facts, block, firm, places, lapsesAt, at: now.toISOString(), closure };
  return [...opened, { type: 'SlotBlockBooked', data }];
}

/** How many places of the hour count on a firm. */
function placesOf({ taken, blocks }: Slot, firm: string): number {
  let own = 0;
  for (const { carrier } of taken.values()) if (carrier === firm) own += 1;
  for (const block of blocks.values()) if (block.firm === firm) own += block.left;
  return own;
}
