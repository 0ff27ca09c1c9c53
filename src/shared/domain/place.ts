/** The gates of the province. HUU_NGHI and TAN_THANH run in full; the others are counted in the report. */
export const GATES = ['HUU_NGHI', 'TAN_THANH', 'COC_NAM', 'CHI_MA'] as const;
export type Gate = (typeof GATES)[number];

export const DIRECTIONS = ['EXPORT', 'IMPORT'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** What a lane accepts and what a declaration carries. */
export const CARGO_KINDS = ['FRUIT', 'GENERAL', 'DANGEROUS', 'OVERSIZE', 'EMPTY', 'NEW_VEHICLES'] as const;
export type CargoKind = (typeof CARGO_KINDS)[number];

/** The classes of the calling policy and of slots. */
export const QUEUE_CLASSES = ['PERISHABLE', 'LIVE_ANIMALS', 'AEO', 'DANGEROUS', 'ORDINARY', 'EMPTY'] as const;
export type QueueClass = (typeof QUEUE_CLASSES)[number];

/** The agencies whose checks clear a vehicle; GATE_FEE is the board's cashier. */
export const AGENCIES = [
  'BORDER_GUARD',
  'HEALTH_QUARANTINE',
  'PLANT_ANIMAL_QUARANTINE',
  'CUSTOMS',
  'GATE_FEE',
] as const;
export type Agency = (typeof AGENCIES)[number];

/** What a lane is for: `BORDER` lanes take exports over the line, `BAY`s and `EXIT`s serve imports. Also the stage a ticket waits for. */
export const LANE_KINDS = ['BORDER', 'BAY', 'EXIT'] as const;
export type LaneKind = (typeof LANE_KINDS)[number];
/** What a ticket waits for: a kind of lane, or, in a park before the gate, room in the gate yard. */
export const QUEUE_STAGES = ['YARD', ...LANE_KINDS] as const;
export type QueueStage = (typeof QUEUE_STAGES)[number];
export const LANE_STATUSES = ['OPEN', 'PAUSED', 'CLOSED'] as const;
export type LaneStatus = (typeof LANE_STATUSES)[number];
export const LANE_MODES = ['MANUAL', 'SUGGEST', 'AUTO'] as const;
export type LaneMode = (typeof LANE_MODES)[number];
export const CALENDAR_MODES = ['NORMAL', 'PREREGISTERED_ONLY', 'CLOSED'] as const;
export type CalendarMode = (typeof CALENDAR_MODES)[number];
/** In which order a gate takes the product into use. */
export const GATE_PHASES = ['SHADOW', 'PILOT', 'LIVE'] as const;
export type GatePhase = (typeof GATE_PHASES)[number];
