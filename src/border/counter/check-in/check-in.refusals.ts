/** What every check-in may be refused with, by whichever witness. */
export const CHECK_IN_REFUSALS = [
  'wrong-gate',
  'wrong-yard',
  'yard-unknown-here',
  'declaration-not-ready',
  'declaration-incomplete',
  'declared-for-other-gate',
  'not-entered-yet',
  'already-checked-in',
  'park-full',
  'parks-full',
  'held-in-park',
  'called-to-other-yard',
  'diverted-to-other-yard',
  'ticket-over',
] as const;
