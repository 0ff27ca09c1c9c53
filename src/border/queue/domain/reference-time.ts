import type { Tolerance } from './policy-rules.js';

/** What the reference time is taken from; ISO instants. */
export interface Arrival {
  /** Start of the booked hour; none for a live ticket. */
  readonly slotHour?: string;
  readonly checkedInAt: string;
  /** Set when the vehicle did not come to its call: it queues again from here (back one round). */
  readonly setBackAt?: string;
  /** A reference time that it was given in place of its own, by an exchange of places or a transfer from another gate. */
  readonly heldReference?: string;
}

/** Whether a check-in honours the booked hour; both ends of the tolerance belong to it. */
export function onTime(slotHour: string, checkedInAt: string, tolerance: Tolerance): boolean {
  const late = (Date.parse(checkedInAt) - Date.parse(slotHour)) / 60_000;
  return -tolerance.earlyMinutes <= late && late <= tolerance.lateMinutes;
}

/**
 * r: the reference time that it was given, else the start of the slot hour if checked in within tolerance, else the
 * check-in itself; who was set back counts from there. Milliseconds of the epoch.
 */
export function referenceTime(arrival: Arrival, tolerance: Tolerance): number {
  const { slotHour, checkedInAt, setBackAt, heldReference } = arrival;
  if (setBackAt !== undefined) return Date.parse(setBackAt);
  if (heldReference !== undefined) return Date.parse(heldReference);
  return Date.parse(slotHour !== undefined && onTime(slotHour, checkedInAt, tolerance) ? slotHour : checkedInAt);
}
