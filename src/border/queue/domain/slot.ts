import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes, startOfHour } from '../../../shared/domain/hanoi-time.js';
import type { Direction, QueueClass } from '../../../shared/domain/place.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { refuse as refuseDraw } from './draw-problems.js';
import { isFirstCome, PUBLISHED_DRAW_RULES, type DrawRules } from './draw-rules.js';
import { refuse } from './slot-problems.js';
import { firmPlaces, type SlotRules } from './slot-rules.js';

/** An hour with the places taken in it. */
export interface Slot {
  /** Undefined until the first booking opens it. */
  readonly facts?: SlotFacts;
  /** By ticket. */
  readonly taken: ReadonlyMap<string, PlaceHolder>;
  /** Places that are kept for vehicles which are not named yet, by block; none is empty. */
  readonly blocks: ReadonlyMap<string, SlotBlock>;
  /** Places that were given back and wait for a draw: nobody takes them before. */
  readonly held: number;
  /** The draw that is committed to and not over. */
  readonly drawing?: string;
}

/** What is left of a block. */
export interface SlotBlock {
  /** Its places count on the share of this firm. */
  readonly firm: string;
  readonly left: number;
}

/** Whose a place is. */
export interface PlaceHolder {
  /** Who declared the vehicle. */
  readonly firm: string;
  /** Whose share it is of. */
  readonly carrier: string;
}

export const slotFold: Fold<Slot, SlotEvent> = {
  initial: { taken: new Map(), blocks: new Map(), held: 0 },
  evolve: (slot, event) => {
    switch (event.type) {
      case 'SlotOpened':
        return { ...slot, facts: event.data };
      case 'SlotBooked': {
        const taken = new Map(slot.taken).set(event.data.ticket, holderOf(event.data));
        return { ...withoutBlockPlaces(slot, event.data.block, 1), taken };
      }
      case 'SlotBlockBooked': {
        const { block, firm, places } = event.data;
        return { ...slot, blocks: new Map(slot.blocks).set(block, { firm, left: places }) };
      }
      case 'SlotBlockReturned': {
        const { block, places, drawAt } = event.data;
        return { ...withoutBlockPlaces(slot, block, places), held: slot.held + (drawAt === undefined ? 0 : places) };
      }
      case 'SlotDrawBegun':
        return { ...slot, drawing: event.data.draw };
      case 'SlotDrawn': {
        const { drawing, ...rest } = slot;
        const other = drawing !== undefined && drawing !== event.data.draw;
        return { ...rest, ...(other && { drawing }), held: Math.max(0, slot.held - event.data.places) };
      }
      case 'SlotPlaceRecounted': {
        const { ticket, carrier } = event.data;
        const held = slot.taken.get(ticket);
        return held ? { ...slot, taken: new Map(slot.taken).set(ticket, { ...held, carrier }) } : slot;
      }
      default: {
        const taken = new Map(slot.taken);
        taken.delete(event.data.ticket);
        return { ...slot, taken, held: slot.held + (event.data.drawAt === undefined ? 0 : 1) };
      }
    }
  },
};

/** The hour with so many places fewer in a block. */
function withoutBlockPlaces(slot: Slot, block: string | undefined, places: number): Slot {
  const found = block === undefined ? undefined : slot.blocks.get(block);
  if (block === undefined || !found) return slot;
  const blocks = new Map(slot.blocks);
  if (found.left > places) blocks.set(block, { ...found, left: found.left - places });
  else blocks.delete(block);
  return { ...slot, blocks };
}

/** How many places are taken or kept for a block. */
export function placesTaken({ taken, blocks }: Slot): number {
  let kept = 0;
  for (const { left } of blocks.values()) kept += left;
  return taken.size + kept;
}

/** Places that nobody has and that wait for no draw. */
export function placesLeft(slot: Slot, capacity: number): number {
  return capacity - placesTaken(slot) - slot.held;
}

function holderOf({ firm, carrier = firm }: { firm: string; carrier?: string }): PlaceHolder {
  return { firm, carrier };
}

/** `<route>.<direction>.<class>.<yyyy-mm-ddThh>` (UTC); throws `hour-not-whole`. */
export function slotId(route: string, direction: Direction, kind: QueueClass, hour: Date): string {
  if (startOfHour(hour).getTime() !== hour.getTime()) throw refuse('hour-not-whole');
  return `${route}.${direction}.${kind}.${hour.toISOString().slice(0, 13)}`;
}

export interface PlaceWanted {
  /** What the slot is opened with if this is its first booking. */
  readonly facts: SlotFacts;
  readonly ticket: string;
  readonly firm: string;
  /** On whose share it counts; missing: the firm that declared. */
  readonly carrier?: string;
  /** The block that kept it. */
  readonly block?: string;
  /** The draw that it was won in. */
  readonly draw?: string;
}

/**
 * Takes a place, opening the slot when it is the first; with `block` one that was kept for it.
 * Throws `slot-closed`, `slot-too-far`, `slot-full`, `slot-in-draw`, `firm-share-used`, `block-over`, `block-of-other`.
 */
export function takePlace(
  slot: Slot,
  wanted: PlaceWanted,
  rules: SlotRules,
  now: Date,
  draws: DrawRules = PUBLISHED_DRAW_RULES,
): SlotEvent[] {
  const facts = slot.facts ?? wanted.facts;
  requireBookable(facts, rules, now);
  const { ticket, firm, block, draw } = wanted;
  const holder = holderOf(wanted);
  const rest = block === undefined ? slot : withoutBlockPlaces(slot, requireOwnBlock(slot, block, holder), 1);
  // A block's place was taken before; what a draw gives was waiting for it.
  const free = block !== undefined || draw !== undefined;
  requireRoom(free ? { ...rest, held: 0 } : rest, facts, 1, isFirstCome(facts.hour, now, draws));
  if (!hasShare({ ...rest, facts }, ticket, holder, rules)) {
    throw refuse('firm-share-used', { most: firmPlaces(facts.capacity, rules) });
  }
  const opened: SlotEvent[] = slot.facts ? [] : [{ type: 'SlotOpened', data: facts }];
  const data = { slot: facts.slot, gate: facts.gate, ticket, firm, ...carrierOf(holder) };
  return [...opened, { type: 'SlotBooked', data: { ...data, ...(block && { block }), ...(draw && { draw }) } }];
}

/** Throws `slot-full`, `slot-in-draw`. */
export function requireRoom(slot: Slot, { capacity }: SlotFacts, places: number, firstCome: boolean): void {
  const taken = placesTaken(slot) + places;
  if (taken > capacity) throw refuse('slot-full');
  if (!firstCome && taken + slot.held > capacity) throw refuseDraw('slot-in-draw');
}

/** Takes a place for a booking that a closure moves, past share and limits of booking. Throws `slot-full`. */
export function takeMovedPlace(slot: Slot, wanted: PlaceWanted, closure: string): SlotEvent[] {
  const facts = slot.facts ?? wanted.facts;
  if (placesLeft(slot, facts.capacity) <= 0) throw refuse('slot-full');
  const opened: SlotEvent[] = slot.facts ? [] : [{ type: 'SlotOpened', data: facts }];
  const { ticket, firm } = wanted;
  const data = { slot: facts.slot, gate: facts.gate, ticket, firm, ...carrierOf(holderOf(wanted)), closure };
  return [...opened, { type: 'SlotBooked', data }];
}

/** Throws `slot-closed`, `slot-too-far`. */
export function requireBookable({ hour: start }: SlotFacts, rules: SlotRules, now: Date): void {
  const hour = new Date(start);
  if (plusMinutes(now, rules.closesHoursBefore * 60) > hour) {
    throw refuse('slot-closed', { hours: rules.closesHoursBefore });
  }
  if (plusMinutes(now, rules.horizonDays * 24 * 60) < hour) throw refuse('slot-too-far', { days: rules.horizonDays });
}

/** A block takes vehicles that its firm declared or carries. Throws `block-over`, `block-of-other`. */
function requireOwnBlock({ blocks }: Slot, block: string, { firm, carrier }: PlaceHolder): string {
  const found = blocks.get(block);
  if (!found) throw refuse('block-over');
  if (found.firm !== firm && found.firm !== carrier) throw refuse('block-of-other');
  return block;
}

/** A carrier as events carry it: nothing when the firm that declared is the carrier. */
export function carrierOf({ firm, carrier }: PlaceHolder): { carrier?: string } {
  return carrier === firm ? {} : { carrier };
}

/** How references of companies begin that are no firms here. Anyone may write any tax code into a declaration. */
const STRANGER = 'party-';

/**
 * Whether the carrier may have one more place in the hour, its own ticket not counted. Carriers that are no firms here
 * count together by who declared them too, so that nobody gets more by inventing carriers.
 */
export function hasShare(
  { facts, taken, blocks }: Slot,
  ticket: string,
  wanted: PlaceHolder,
  rules: SlotRules,
): boolean {
  const most = firmPlaces(facts?.capacity ?? 0, rules);
  const strange = wanted.carrier.startsWith(STRANGER);
  let [own, declared] = [0, 0];
  for (const { firm, left } of blocks.values()) if (firm === wanted.carrier) own += left;
  for (const [holder, { firm, carrier }] of taken) {
    if (holder === ticket) continue;
    if (carrier === wanted.carrier) own += 1;
    if (strange && firm === wanted.firm && carrier.startsWith(STRANGER)) declared += 1;
  }
  return Math.max(own, declared) < most;
}

/** A place counts on another carrier from now on; nothing when the ticket has none, or it is that one's already. */
export function recountPlace(slot: Slot, ticket: string, carrier: string, at: Date): SlotEvent[] {
  const held = slot.taken.get(ticket);
  if (!slot.facts || !held || held.carrier === carrier) return [];
  const { slot: name, gate } = slot.facts;
  return [{ type: 'SlotPlaceRecounted', data: { slot: name, gate, ticket, carrier, at: at.toISOString() } }];
}
