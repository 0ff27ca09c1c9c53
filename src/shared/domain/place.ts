/** The gates of the province (domain.md §2). HUU_NGHI and TAN_THANH run in full; the others are counted in the report. */
export const GATES = ['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA'] as const;
export type Gate = (typeof GATES)[number];

export const DIRECTIONS = ['EXPORT', 'IMPORT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a lane accepts and what a declaration carries. */
export const CARGO_KINDS = ['FRUIT', 'GENERAL', 'DANGEROUS', 'OVERSIZE', 'EMPTY', 'NEW_VEHICLES'] as const;
export type CargoKind = (typeof CARGO_KINDS)[number];

/** The classes of the calling policy and of slots (domain.md §3, priority). */
export const QUEUE_CLASSES = ['PERISHABLE', 'LIVE_ANIMALS', 'AEO', 'DANGEROUS', 'ORDINARY', 'EMPTY'] as const;
export type QueueClass = (typeof QUEUE_CLASSES)[number];

/** The agencies whose checks clear a vehicle; GATE_FEE is the board's cashier. */
export const AGENCIES = ['BORDER_GUARD', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'CUSTOMS', 'GATE_FEE'] as const;
export type Agency = (typeof AGENCIES)[number];
