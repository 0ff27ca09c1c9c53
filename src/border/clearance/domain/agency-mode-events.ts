import type { Agency, Gate } from '../../../shared/domain/place.js';

/**
 * How an agency's decisions come into this product at a gate: taken here by its officers, told by its own system or its
 * files, written down by the board from its papers, or not followed here at all.
 */
export const AGENCY_MODES = ['DECIDES_HERE', 'BY_INTERFACE', 'BY_FILE', 'RECORDED_BY_BOARD', 'NOT_TRACKED'] as const;
export type AgencyMode = (typeof AGENCY_MODES)[number];

/**
 * Changes of modes; stream `agency-modes`, one for all gates, so that every decision can be held against it. Persons are
 * references. `from` of a confirmed change is when it holds: never before its confirmation.
 */
export type AgencyModeEvent =
  | {
      type: 'AgencyModeProposed';
      data: { change: string; gate: Gate; agency: Agency; mode: AgencyMode; from: string; by: string; at: string };
    }
  | { type: 'AgencyModeConfirmed'; data: { change: string; gate: Gate; from: string; by: string; at: string } }
  | { type: 'AgencyModeWithdrawn'; data: { change: string; gate: Gate; by: string; at: string } };

const TYPES: Record<AgencyModeEvent['type'], true> = {
  AgencyModeProposed: true,
  AgencyModeConfirmed: true,
  AgencyModeWithdrawn: true,
};

export const AGENCY_MODE_EVENT_TYPES = Object.keys(TYPES) as AgencyModeEvent['type'][];
