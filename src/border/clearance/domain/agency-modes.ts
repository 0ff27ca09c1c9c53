import type { Fold } from '../../../shared/domain/decider.js';
import { AGENCIES, type Agency, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { AgencyMode, AgencyModeEvent } from './agency-mode-events.js';
import { refuse } from './decision-problems.js';
import { requireAgency, requireHead } from './officer.js';

export const MODE_CHANGE_STATUSES = ['PROPOSED', 'CONFIRMED', 'WITHDRAWN'] as const;
export type ModeChangeStatus = (typeof MODE_CHANGE_STATUSES)[number];

/** A dated change of mode. Only a confirmed one counts. Instants are ISO. */
export interface ModeChange {
  readonly change: string;
  readonly gate: Gate;
  readonly agency: Agency;
  readonly mode: AgencyMode;
  readonly from: string;
  readonly status: ModeChangeStatus;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly endedBy?: string;
  readonly endedAt?: string;
}

/** All changes ever proposed, in the order in which they were. */
export type AgencyModes = readonly ModeChange[];

export const AGENCY_MODES_STREAM = 'agency-modes';

/** How the modes are folded from their stream. */
export const agencyModesFold: Fold<AgencyModes, AgencyModeEvent> = {
  initial: [],
  evolve: (modes, { type, data }) => {
    if (type === 'AgencyModeProposed') {
      const { by: proposedBy, at: proposedAt, ...of } = data;
      return [...modes, { ...of, status: 'PROPOSED', proposedBy, proposedAt }];
    }
    const ended = { endedBy: data.by, endedAt: data.at };
    return modes.map((each) => {
      if (each.change !== data.change) return each;
      if (type === 'AgencyModeWithdrawn') return { ...each, ...ended, status: 'WITHDRAWN' };
      return { ...each, ...ended, from: data.from, status: 'CONFIRMED' };
    });
  },
};

/** How an agency works at a gate at an ISO instant; it decides here while nothing else was confirmed. */
export function modeAt(modes: AgencyModes, gate: Gate, agency: Agency, at: string): AgencyMode {
  const standing = modes
    .filter((each) => each.status === 'CONFIRMED' && each.gate === gate && each.agency === agency && each.from <= at)
    .toSorted((a, b) => (a.from === b.from ? order(a).localeCompare(order(b)) : a.from.localeCompare(b.from)));
  return standing.at(-1)?.mode ?? 'DECIDES_HERE';
}

/** Of two changes for one instant the one that was confirmed last counts. */
function order({ endedAt, change }: ModeChange): string {
  return `${endedAt ?? ''} ${change}`;
}

/** The agencies that are not followed at a gate at an ISO instant. */
export function notTracked(modes: AgencyModes, gate: Gate, at: string): Agency[] {
  return AGENCIES.filter((agency) => modeAt(modes, gate, agency, at) === 'NOT_TRACKED');
}

interface Act {
  readonly by: Principal;
  readonly change: string;
  /** ISO instant. */
  readonly at: string;
}

const FEE_MODES: readonly AgencyMode[] = ['DECIDES_HERE', 'BY_INTERFACE', 'NOT_TRACKED'];

/** The agency's head proposes. Throws `wrong-agency`, `agency-head-needed`, `wrong-gate`, `mode-in-the-past`, `mode-not-for-agency`. */
export function proposeMode(
  { by, change, at }: Act,
  { gate, agency, mode, from }: { gate: Gate; agency: Agency; mode: AgencyMode; from: string },
): AgencyModeEvent[] {
  requireGate(by, gate);
  requireHead(by, agency);
  if (from < at) throw refuse('mode-in-the-past');
  if (agency === 'GATE_FEE' && !FEE_MODES.includes(mode)) throw refuse('mode-not-for-agency');
  return [{ type: 'AgencyModeProposed', data: { change, gate, agency, mode, from, by: by.id, at } }];
}

/**
 * Another person of the agency confirms; what was confirmed late holds from then on, never backwards. Throws
 * `mode-change-unknown`, `wrong-agency`, `wrong-gate`, `mode-change-decided`, `agency-mode-needs-second-person`.
 */
export function confirmMode(modes: AgencyModes, act: Act): AgencyModeEvent[] {
  const { gate, from, proposedBy } = pending(modes, act);
  const { by, change, at } = act;
  if (by.id === proposedBy) throw refuse('agency-mode-needs-second-person');
  return [{ type: 'AgencyModeConfirmed', data: { change, gate, from: from < at ? at : from, by: by.id, at } }];
}

/** The agency takes its proposal back. Throws as {@link confirmMode}, but anyone of the agency may. */
export function withdrawMode(modes: AgencyModes, act: Act): AgencyModeEvent[] {
  const { gate } = pending(modes, act);
  return [{ type: 'AgencyModeWithdrawn', data: { change: act.change, gate, by: act.by.id, at: act.at } }];
}

function pending(modes: AgencyModes, { by, change }: Act): ModeChange {
  const found = modes.find((each) => each.change === change);
  if (!found) throw refuse('mode-change-unknown');
  requireGate(by, found.gate);
  requireAgency(by, found.agency);
  if (found.status !== 'PROPOSED') throw refuse('mode-change-decided');
  return found;
}

/** Where a decision comes from that lets a vehicle through, or fails it. */
export type DecisionSource = 'OFFICER' | 'BOARD' | 'AGENCY_SYSTEM' | 'CUSTOMS_RECORDS' | 'PAYMENT';

const SOURCES: Readonly<Record<AgencyMode, readonly DecisionSource[]>> = {
  DECIDES_HERE: ['OFFICER'],
  BY_INTERFACE: ['AGENCY_SYSTEM', 'CUSTOMS_RECORDS'],
  BY_FILE: ['AGENCY_SYSTEM', 'CUSTOMS_RECORDS'],
  RECORDED_BY_BOARD: ['BOARD'],
  // No check is opened any more; whoever was asked before is not left without anyone who may decide.
  NOT_TRACKED: ['OFFICER', 'BOARD'],
};

/**
 * Throws `agency-mode-other` when decisions of this kind are not how the agency works there now. The fee is the board's own:
 * where transfers pass it by themselves (`BY_INTERFACE`), its cashiers decide as well.
 */
export function requireSource(mode: AgencyMode, agency: Agency, source: DecisionSource): void {
  if (agency === 'GATE_FEE' && mode === 'BY_INTERFACE' && (source === 'OFFICER' || source === 'PAYMENT')) return;
  if (!SOURCES[mode].includes(source)) throw refuse('agency-mode-other', { agency, mode });
}
