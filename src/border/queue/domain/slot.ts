import type { Fold } from '../../../shared/domain/decider.js';
import { plusMinutes, startOfHour } from '../../../shared/domain/hanoi-time.js';
import type { Direction, QueueClass } from '../../../shared/domain/place.js';
import type { SlotEvent, SlotFacts } from './queue-events.js';
import { refuse } from './slot-problems.js';
import { firmPlaces, type SlotRules } from './slot-rules.js';

/** An hour with the places taken in it. */
export interface Slot {
  /** Undefined until the first booking opens it. */
  readonly facts?: SlotFacts;
  /** Firm by ticket. */
  readonly taken: ReadonlyMap<string, string>;
}

export const slotFold: Fold<Slot, SlotEvent> = {
  initial: { taken: new Map() },
  evolve: (slot, event) => {
    switch (event.type) {
      case 'SlotOpened':
        return { ...slot, facts: event.data };
      case 'SlotBooked':
        return { ...slot, taken: new Map(slot.taken).set(event.data.ticket, event.data.firm) };
      default: {
        const taken = new Map(slot.taken);
        taken.delete(event.data.ticket);
        return { ...slot, taken };
      }
    }
  },
};

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
}

/**
 * Takes a place, opening the slot when it is the first.
 * Throws `slot-closed`, `slot-too-far`, `slot-full`, `firm-share-used`.
 */
export function takePlace(slot: Slot, wanted: PlaceWanted, rules: SlotRules, now: Date): SlotEvent[] {
  const facts = slot.facts ?? wanted.facts;
  const hour = new Date(facts.hour);
  if (plusMinutes(now, rules.closesHoursBefore * 60) > hour) {
    throw refuse('slot-closed', { hours: rules.closesHoursBefore });
  }
  if (plusMinutes(now, rules.horizonDays * 24 * 60) < hour) throw refuse('slot-too-far', { days: rules.horizonDays });
  if (slot.taken.size >= facts.capacity) throw refuse('slot-full');
  const most = firmPlaces(facts.capacity, rules);
  let own = 0;
  for (const firm of slot.taken.values()) if (firm === wanted.firm) own += 1;
  if (own >= most) throw refuse('firm-share-used', { most });
  const opened: SlotEvent[] = slot.facts ? [] : [{ type: 'SlotOpened', data: facts }];
  const data = { slot: facts.slot, gate: facts.gate, ticket: wanted.ticket, firm: wanted.firm };
  return [...opened, { type: 'SlotBooked', data }];
}

/** Gives a place back; nothing when the ticket has none there. */
export function returnPlace(slot: Slot, ticket: string): SlotEvent[] {
  const firm = slot.taken.get(ticket);
  if (!slot.facts || firm === undefined) return [];
  return [{ type: 'SlotPlaceReturned', data: { slot: slot.facts.slot, gate: slot.facts.gate, ticket, firm } }];
}
