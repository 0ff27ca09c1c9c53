/** What walk-ins are held to; a gate's dated setting. */
export interface WalkInRules {
  /** So long, in hours, the link of a walk-in may be used to complete it. */
  readonly linkHours: number;
  /** Vehicles that one kiosk registers within that time. */
  readonly perKiosk: number;
  /** Minutes in which they are counted. */
  readonly kioskMinutes: number;
  /** So long, in hours, a walk-in has for its crossing before it may expire. */
  readonly crossingHours: number;
}

/** *Default* values. */
export const PUBLISHED_WALK_IN_RULES: WalkInRules = {
  linkHours: 72,
  perKiosk: 20,
  kioskMinutes: 10,
  crossingHours: 24,
};
