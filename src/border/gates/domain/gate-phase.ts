import { GATE_PHASES, type GatePhase } from '../../../shared/domain/place.js';

export const PHASE_REASONS = ['START_OF_OPERATION', 'FIGURES_DIFFER', 'FAULT', 'ORDER'] as const;
export type PhaseReason = (typeof PHASE_REASONS)[number];

/**
 * How far the product decides at a gate. `SHADOW`: everything is recorded, the gate's own way decides. `PILOT`: it decides for
 * the vehicles of these routes, and of these firms (as declarer or carrier), on all others it looks on. `LIVE`: for all.
 */
export interface PhaseRules {
  readonly phase: GatePhase;
  readonly firms: readonly string[];
  readonly routes: readonly string[];
  /** Why it goes back a phase. */
  readonly reason?: PhaseReason;
}

/** What a gate does of which nobody said otherwise: those that ran before there were phases. */
export const LIVE: PhaseRules = { phase: 'LIVE', firms: [], routes: [] };

/** What a phase asks of a vehicle. */
export interface OfVehicle {
  readonly route: string;
  readonly firm: string;
  readonly carrier?: string;
}

/** Whether the product decides for this vehicle: calls it by itself, and lets its clocks run. */
export function binds({ phase, firms, routes }: PhaseRules, { route, firm, carrier = firm }: OfVehicle): boolean {
  if (phase === 'PILOT') return routes.includes(route) || firms.includes(firm) || firms.includes(carrier);
  return phase === 'LIVE';
}

/** Whether a phase goes back behind another. */
export function goesBack(next: GatePhase, before: GatePhase): boolean {
  return GATE_PHASES.indexOf(next) < GATE_PHASES.indexOf(before);
}

/** A phase of a gate and from when on, as boards show it: which firms take part is nobody's business there. */
export interface DatedPhase {
  readonly change: string;
  readonly from: string;
  readonly phase: GatePhase;
  readonly routes: readonly string[];
}

/** So many of the past and to come are kept to be shown. */
const KEPT = 20;

/** The dated phases with one more, or without one that was taken back before it began; by their beginning. */
export function withPhase(phases: readonly DatedPhase[], change: string, next?: DatedPhase): DatedPhase[] {
  const others = phases.filter((each) => each.change !== change);
  const all = next ? [...others, next] : others;
  return all.toSorted((a, b) => a.from.localeCompare(b.from)).slice(-KEPT);
}

/** The phase at an ISO instant, with its beginning where one was set. */
export function phaseAt(phases: readonly DatedPhase[], at: string): { phase: GatePhase; from?: string } {
  const dated = phases.findLast(({ from }) => from <= at);
  return dated ? { phase: dated.phase, from: dated.from } : { phase: 'LIVE' };
}
