import { fold } from '../../../shared/domain/decider.js';
import type { Agency } from '../../../shared/domain/place.js';
import { refuse } from './clearance-problems.js';
import { clearanceFold, openChecks, type Clearance, type OpenedClearance } from './clearance.js';
import type { ClearanceEvent, ReportedFact } from './clearance-events.js';

/** What clearance sees of the declaration while it decides. Undefined: there is none. */
export type DeclarationNow =
  | {
      readonly accepted: boolean;
      readonly revision: number;
      /** As customs recorded it; the declared one while it has not. */
      readonly channel?: 'GREEN' | 'YELLOW' | 'RED';
      /** An export stands in a yard or further; undefined: nobody has looked. */
      readonly atYard?: boolean;
      /** A customs declaration that the vehicle carries is stopped. */
      readonly stopped?: boolean;
      /** A return whose first trip has not crossed. */
      readonly waitsForFirst?: boolean;
      /** What is declared of what an officer may find otherwise. */
      readonly load?: DeclaredLoad;
    }
  | undefined;

/** What the log says of a declared load; `plate` and `trailer`: whether there is one. */
export interface DeclaredLoad {
  readonly plate: boolean;
  readonly trailer: boolean;
  readonly goods: readonly { readonly grams: number; readonly packages: number }[];
  readonly containers: readonly { readonly number: string; readonly seals: readonly string[] }[];
}

/** The clearance if it runs. Throws `clearance-not-open`, `clearance-ended`. */
export function running(clearance: Clearance): OpenedClearance {
  if (!clearance) throw refuse('clearance-not-open');
  if (!isRunning(clearance)) throw refuse('clearance-ended', { status: clearance.status });
  return clearance;
}

/** Whether anything can still be decided, or taken back. */
export function isRunning({ status }: OpenedClearance): boolean {
  return status === 'OPEN' || status === 'CLEARED';
}

/**
 * Throws `declaration-changed` when the declaration is no longer the one that was seen, or a correction has not yet
 * reached this clearance.
 * @param seen revision that the officer saw; whoever acts on the clearance itself saw its revision
 */
export function requireUnchanged(clearance: OpenedClearance, declaration: DeclarationNow, seen: number): void {
  if (!declaration?.accepted || declaration.revision !== seen || clearance.revision !== seen)
    throw refuse('declaration-changed');
}

/** Throws `customs-stopped`: a customs stop overrides every pass. */
export function requireNotStopped(declaration: DeclarationNow): void {
  if (declaration?.stopped) throw refuse('customs-stopped');
}

/** Throws `vehicle-not-here` when the agency passes it only at the gate: an import has entered, an export is checked in. */
export function requireHere(clearance: OpenedClearance, declaration: DeclarationNow, agency: Agency): void {
  if (!clearance.atGate?.includes(agency)) return;
  const here = clearance.direction === 'IMPORT' ? clearance.crossedAt !== undefined : declaration?.atYard === true;
  if (!here) throw refuse('vehicle-not-here');
}

/** What the daily report needs of a fact that happened at `at`. */
export function factOf(
  { declaration, gate, direction, cargo, vehicleCount, refusedFrom }: OpenedClearance,
  at: string,
): ReportedFact {
  const wayBack = refusedFrom === undefined ? {} : ({ wayBack: true } as const);
  return { declaration, gate, direction, cargo, vehicleCount, ...wayBack, at };
}

/**
 * The events, and `VehicleCleared` behind them when they closed the last open check. An import is cleared once it is here.
 * While customs has stopped what it carries nothing clears it: the other agencies' decisions stand and wait.
 */
export function thenCleared(
  before: Clearance,
  events: readonly ClearanceEvent[],
  at: string,
  stopped = false,
): ClearanceEvent[] {
  if (stopped) return [...events];
  const after = fold(clearanceFold, events, before);
  if (after?.status !== 'OPEN' || openChecks(after).length > 0) return [...events];
  if (after.direction === 'IMPORT' && after.crossedAt === undefined) return [...events];
  return [...events, { type: 'VehicleCleared', data: { ...factOf(after, at), revision: after.revision } }];
}
