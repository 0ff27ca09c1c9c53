import { HANOI, wallClock } from '../../../shared/time/instants.js';
import type { Calendar } from './queries.js';

type Interval = Calendar['intervals'][number];

/** A part of a day's line: where it stands, 0 to 1. */
export interface DayPart {
  readonly from: number;
  readonly until: string;
  readonly left: number;
  readonly width: number;
  readonly mode: Interval['mode'];
  /** Somebody announced it: it is not of the regular hours. */
  readonly announced: boolean;
}

const DAY_MS = 86_400_000;

/** The intervals of a Hanoi day, cut at its midnights. */
export function partsOfDay(
  intervals: readonly Pick<Interval, 'from' | 'to' | 'mode' | 'reason'>[],
  day: string,
): DayPart[] {
  const start = Date.parse(`${day}T00:00:00+07:00`);
  const end = start + DAY_MS;
  return intervals
    .map(({ from, to, ...each }) => ({
      ...each,
      from: Math.max(start, Date.parse(from)),
      to: Math.min(end, Date.parse(to)),
    }))
    .filter(({ from, to }) => from < to)
    .map(({ from, to, mode, reason }) => ({
      from,
      until: to === end ? '24:00' : wallClock(to, HANOI),
      left: (from - start) / DAY_MS,
      width: (to - from) / DAY_MS,
      mode,
      announced: reason !== undefined,
    }));
}
