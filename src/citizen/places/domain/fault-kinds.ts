/** `COVERED`: something else, another code perhaps, was stuck over it. */
export const FAULT_KINDS = ['MISSING', 'BROKEN', 'UNREADABLE', 'COVERED'] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export const FAULT_OUTCOMES = ['MENDED', 'NOTHING_WRONG'] as const;
export type FaultOutcome = (typeof FAULT_OUTCOMES)[number];
