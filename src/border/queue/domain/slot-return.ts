import type { DrawRules } from './draw-rules.js';
import { nextDraw } from './draw-rules.js';
import type { SlotEvent } from './queue-events.js';
import { placesTaken, type Slot } from './slot.js';

/** When something is given back, and by which rules it finds somebody. */
export interface Returning {
  readonly at: Date;
  readonly rules: DrawRules;
}

/** Gives a place back; nothing when the ticket has none there. One of a full hour waits for the next draw; without `returning` its hour has passed. */
export function returnPlace(slot: Slot, ticket: string, returning?: Returning): SlotEvent[] {
  const firm = slot.taken.get(ticket)?.firm;
  if (!slot.facts || firm === undefined) return [];
  const { slot: name, gate } = slot.facts;
  return [{ type: 'SlotPlaceReturned', data: { slot: name, gate, ticket, firm, ...drawOf(slot, returning) } }];
}

/** Gives back what is left of a block; nothing when nothing is. Places of a full hour wait for the next draw. */
export function returnBlock(
  slot: Slot,
  block: string,
  why: 'GIVEN_BACK' | 'LAPSED',
  returning: Returning,
): SlotEvent[] {
  const left = slot.blocks.get(block)?.left;
  if (!slot.facts || left === undefined) return [];
  const { slot: name, gate } = slot.facts;
  const at = returning.at.toISOString();
  const data = { slot: name, gate, block, places: left, why, at, ...drawOf(slot, returning) };
  return [{ type: 'SlotBlockReturned', data }];
}

/** A draw is committed to; nothing when another one of the hour is not over, whose places these are. */
export function beginDraw(slot: Slot, draw: string, places: number, at: Date): SlotEvent[] {
  if (!slot.facts || slot.drawing !== undefined) return [];
  const { slot: name, gate } = slot.facts;
  return [{ type: 'SlotDrawBegun', data: { slot: name, gate, draw, places, at: at.toISOString() } }];
}

/**
 * A draw is over: its places no longer wait. Whoever won takes his by a booking. Those that were too many for one draw, or
 * came back meanwhile, wait for the next.
 */
export function drawnPlaces(slot: Slot, draw: string, places: number, { at, rules }: Returning): SlotEvent[] {
  if (!slot.facts) return [];
  const { slot: name, gate, hour } = slot.facts;
  const next = slot.held > places ? nextDraw(hour, at, rules) : undefined;
  const data = { slot: name, gate, draw, places, at: at.toISOString(), ...(next && { drawAt: next.toISOString() }) };
  return [{ type: 'SlotDrawn', data }];
}

/** An hour with free places gives another to whoever comes: only those of a full one are waited for. */
function drawOf(slot: Slot, returning: Returning | undefined): { drawAt?: string } {
  const { facts, held } = slot;
  if (!facts || !returning || placesTaken(slot) + held < facts.capacity) return {};
  const next = nextDraw(facts.hour, returning.at, returning.rules);
  return next ? { drawAt: next.toISOString() } : {};
}
