/** When who does not come to his call goes last: a dated setting of each gate. */
export interface NoShowRules {
  /** No-shows of so many days count together. */
  readonly windowDays: number;
  /** A vehicle with so many of them … */
  readonly vehicleNoShows: number;
  /** … goes last for so many days. */
  readonly penaltyDays: number;
  /** A carrier only with more than this percentage of its tickets of those days … */
  readonly carrierPercent: number;
  /** … and at least so many. */
  readonly carrierAtLeast: number;
  /** Called more than so many minutes after what was promised, the gate was late: nobody is blamed. */
  readonly lateMinutes: number;
  /** An appeal is decided within so many working days after that on which it was filed. */
  readonly appealWorkingDays: number;
}

/** What holds at a gate whose supervisor has set nothing. */
export const PUBLISHED_NO_SHOW_RULES: NoShowRules = {
  windowDays: 30,
  vehicleNoShows: 2,
  penaltyDays: 7,
  carrierPercent: 5,
  carrierAtLeast: 5,
  lateMinutes: 60,
  appealWorkingDays: 2,
};

/** The least number of no-shows that sets a carrier last who had so many tickets: above the percentage, and the least. */
export function carrierNeeds(tickets: number, { carrierPercent, carrierAtLeast }: NoShowRules): number {
  return Math.max(carrierAtLeast, Math.floor((tickets * carrierPercent) / 100) + 1);
}
