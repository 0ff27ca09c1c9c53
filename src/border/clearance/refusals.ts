const DOOR = ['clearance-not-open', 'clearance-ended', 'wrong-gate', 'sign-in-needed', 'not-allowed'] as const;

/** What every command on a check may be refused with. */
export const CHECK_REFUSALS = [...DOOR, 'wrong-agency', 'check-not-required', 'agency-mode-other'] as const;

/** What an officer at the vehicle may be refused with who adds without deciding. */
export const FOUND_REFUSALS = [
  ...DOOR,
  'wrong-agency',
  'check-not-required',
  'revision-missing',
  'declaration-changed',
] as const;

/** The same of what is noted once the vehicle has gone. */
export const NOTED_REFUSALS = [
  'clearance-not-open',
  'wrong-gate',
  'sign-in-needed',
  'not-allowed',
  'wrong-agency',
  'check-not-required',
  'vehicle-still-here',
] as const;

/** What a decision is refused with that was taken already, or must wait. */
export const DECIDED_REFUSALS = ['check-on-hold', 'already-passed', 'already-failed', 'already-waived'] as const;

/** What every report of something that happened to the vehicle may be refused with. */
export const FACT_REFUSALS = [...DOOR, 'in-the-future', 'before-previous-step'] as const;

/** What a decision that an agency took elsewhere may be refused with, beside what it is refused with here. */
export const TOLD_REFUSALS = [
  'reason-not-in-list',
  'reason-not-for-agency',
  'check-not-on-hold',
  'nothing-to-revoke',
  'customs-stopped',
  'declaration-changed',
  'found-since-seen',
] as const;
