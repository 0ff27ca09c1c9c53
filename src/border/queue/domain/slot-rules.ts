/** How places are booked: a dated setting of each gate. */
export interface SlotRules {
  readonly horizonDays: number;
  /** Booking ends so many hours before the slot's hour. */
  readonly closesHoursBefore: number;
  /** One firm takes at most this percentage of an hour … */
  readonly firmSharePercent: number;
  /** … but at least so many places. */
  readonly firmAtLeast: number;
  readonly freeMoves: number;
  /** A move reaches at most so many hours from the hour first booked. */
  readonly moveWithinHours: number;
  /** A booking lapses so long after the tolerance of its hour when the vehicle was not seen. */
  readonly lapseGraceMinutes: number;
  /** What is left of a block without vehicles is given back so many hours before its hour. */
  readonly blockLapsesHoursBefore: number;
}

/** What holds at a gate whose supervisor has set nothing. */
export const PUBLISHED_SLOT_RULES: SlotRules = {
  horizonDays: 7,
  closesHoursBefore: 2,
  firmSharePercent: 10,
  firmAtLeast: 4,
  freeMoves: 2,
  moveWithinHours: 6,
  lapseGraceMinutes: 180,
  blockLapsesHoursBefore: 12,
};

/** How many places of an hour one firm may hold. */
export function firmPlaces(capacity: number, rules: SlotRules): number {
  return Math.max(rules.firmAtLeast, Math.floor((capacity * rules.firmSharePercent) / 100));
}
