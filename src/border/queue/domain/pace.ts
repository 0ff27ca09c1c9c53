import type { OpenInterval, ServiceRecord } from './estimate.js';

/** Calls are counted in stretches of so many minutes … */
export const STRETCH_MINUTES = 10;
/** … over the last so many of them in which the route was open. */
const STRETCHES = 12;
/** With fewer stretches nothing is measured yet. */
const LEAST = 3;

/**
 * How many were called lately, in stretches of open time before an instant.
 * @param calls milliseconds of the epoch, in order
 * @returns undefined when too little of it was open, or nobody was called: then nothing is known
 */
export function measuredPace(
  calls: readonly number[],
  at: Date,
  open: readonly OpenInterval[],
): ServiceRecord | undefined {
  const length = STRETCH_MINUTES * 60_000;
  const counts: number[] = [];
  for (let n = 1; n <= STRETCHES; n++) {
    const [from, to] = [at.getTime() - n * length, at.getTime() - (n - 1) * length];
    const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
    if (!open.some((each) => each.from <= start && end <= each.to)) continue;
    counts.unshift(calls.filter((call) => from < call && call <= to).length);
  }
  if (counts.length < LEAST || counts.every((count) => count === 0)) return undefined;
  return { stretchMinutes: STRETCH_MINUTES, calls: counts };
}

/** What lanes of such rates serve when they do as they are meant to: believed as much as two hours that were measured. */
export function nominalPace(perHour: readonly number[]): ServiceRecord | undefined {
  const sum = Math.round(perHour.reduce((total, each) => total + each, 0));
  return sum > 0 ? { stretchMinutes: 60, calls: [sum, sum] } : undefined;
}

/** How far back calls are looked at, in milliseconds. */
export const PACE_MS = STRETCHES * STRETCH_MINUTES * 60_000;
