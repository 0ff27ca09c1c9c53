import type { Fold } from '../../../shared/domain/decider.js';
import type { Direction, QueueClass } from '../../../shared/domain/place.js';
import type { SlotCapacityEvent } from './queue-events.js';
import { refuse } from './slot-problems.js';

/** Vehicles of a class that a route takes in an hour, and how much of that is kept for bookings; the rest is for live tickets. */
export interface ClassCapacity {
  readonly perHour: number;
  /** Whole percent, 0 to 100. */
  readonly bookedShare: number;
}

/** The setting of a gate: by `<route>.<direction>.<class>`, newest last. */
export interface SlotCapacity {
  readonly settings: ReadonlyMap<string, readonly (ClassCapacity & { readonly from: string })[]>;
}

/** What holds as long as the supervisor has set nothing. */
export const DEFAULT_CAPACITY: Readonly<Record<QueueClass, ClassCapacity>> = {
  PERISHABLE: { perHour: 40, bookedShare: 70 },
  LIVE_ANIMALS: { perHour: 10, bookedShare: 70 },
  AEO: { perHour: 20, bookedShare: 70 },
  DANGEROUS: { perHour: 10, bookedShare: 80 },
  ORDINARY: { perHour: 60, bookedShare: 60 },
  EMPTY: { perHour: 30, bookedShare: 50 },
};

export const slotCapacityFold: Fold<SlotCapacity, SlotCapacityEvent> = {
  initial: { settings: new Map() },
  evolve: ({ settings }, { data }) => {
    const key = keyOf(data.route, data.direction, data.class);
    return { settings: new Map(settings).set(key, [...(settings.get(key) ?? []), data]) };
  },
};

/** Places for bookings in an hour: of the settings that hold by then the one set last. */
export function placesFor(
  capacity: SlotCapacity,
  route: string,
  direction: Direction,
  kind: QueueClass,
  hour: string,
): number {
  return placesIn(capacityAt(capacity, route, direction, kind, hour));
}

/** The share of an hour that is kept for bookings, in whole vehicles. */
export function placesIn({ perHour, bookedShare }: ClassCapacity): number {
  return Math.floor((perHour * bookedShare) / 100);
}

/** Sets the capacity of a class for all hours from `from` on that are not yet open. Throws `slot-capacity-unchanged`. */
export function setSlotCapacity(capacity: SlotCapacity, data: SlotCapacityEvent['data']): SlotCapacityEvent[] {
  const now = capacityAt(capacity, data.route, data.direction, data.class, data.from);
  if (now.perHour === data.perHour && now.bookedShare === data.bookedShare) throw refuse('slot-capacity-unchanged');
  return [{ type: 'SlotCapacitySet', data }];
}

/** What holds in an hour (ISO): of the settings that hold by then the one set last. */
export function capacityAt(
  { settings }: SlotCapacity,
  route: string,
  direction: Direction,
  kind: QueueClass,
  hour: string,
): ClassCapacity {
  return settings.get(keyOf(route, direction, kind))?.findLast(({ from }) => from <= hour) ?? DEFAULT_CAPACITY[kind];
}

function keyOf(route: string, direction: Direction, kind: QueueClass): string {
  return `${route}.${direction}.${kind}`;
}
