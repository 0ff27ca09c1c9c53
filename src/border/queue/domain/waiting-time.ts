import type { Direction, QueueClass } from '../../../shared/domain/place.js';

/** One vehicle's wait from check-in to call, in minutes. */
export interface Wait {
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly minutes: number;
}

export interface MedianWait extends Wait {
  readonly vehicles: number;
}

/** The middle value, of an even number the mean of the two in the middle; undefined for none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** Median waits by direction and class, in whole minutes; only where somebody waited, in the order first met. */
export function medianWaits(waits: readonly Wait[]): readonly MedianWait[] {
  const groups = new Map<string, Wait[]>();
  for (const wait of waits) {
    const key = `${wait.direction} ${wait.class}`;
    groups.set(key, [...(groups.get(key) ?? []), wait]);
  }
  return Array.from(groups.values(), (group) => {
    const [first] = group;
    const minutes = median(group.map((wait) => wait.minutes)) ?? 0;
    return { ...first!, minutes: Math.round(minutes), vehicles: group.length };
  });
}
