/** How often something that is guarded by the end of a plate may be tried. */
export interface LookUpRules {
  /** Look-ups of tickets from one address, and of one code, in `lookUpMinutes`. */
  readonly lookUpsFrom: number;
  readonly lookUpsOf: number;
  readonly lookUpMinutes: number;
  /** Wrong tries to open a ticket or a walk-in from one address in `accessFromMinutes`. */
  readonly accessFrom: number;
  readonly accessFromMinutes: number;
  /** Wrong tries of one genuine pass or slip in `accessOfMinutes`, and in a day. */
  readonly accessOf: number;
  readonly accessOfMinutes: number;
  readonly accessOfDay: number;
}

/** Enough for a driver's typos, too few to guess a plate's end. */
export const PUBLISHED_LOOK_UP_RULES: LookUpRules = {
  lookUpsFrom: 30,
  lookUpsOf: 10,
  lookUpMinutes: 10,
  accessFrom: 60,
  accessFromMinutes: 10,
  accessOf: 5,
  accessOfMinutes: 15,
  accessOfDay: 20,
};
