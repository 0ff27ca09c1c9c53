import type { Gate } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from './clearance-problems.js';
import {
  factOf,
  requireNotStopped,
  requireUnchanged,
  running,
  thenCleared,
  type DeclarationNow,
} from './clear-vehicle.js';
import { shownOf } from './check-shown.js';
import { openChecks, type Clearance, type OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { agencyOf } from './officer.js';
import type { ReturnReason, TurnBackReason } from './reasons.js';

/** A fact that somebody reports: `at` is when it happened, `now` when it is learned (ISO instants). */
export interface FactCommand {
  readonly by: Principal;
  readonly at: string;
  readonly now: string;
}

export interface Transshipped {
  readonly vehicle: string;
  readonly plate: string;
  readonly container?: string;
  readonly seal?: string;
  readonly grams: number;
}

/** An export crosses when cleared, and leaves supervision with it; an import crosses first and is then checked. */
export function confirmCrossing(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: FactCommand,
): ClearanceEvent[] {
  const state = here(clearance, command);
  if (state.crossedAt !== undefined) throw refuse('already-crossed');
  requireUnchanged(state, declaration, state.revision);
  if (declaration?.waitsForFirst) throw refuse('first-trip-not-crossed');
  const fact = factOf(state, command.at);
  // An import enters into supervision: what is stopped does not leave it.
  if (state.direction === 'IMPORT')
    return thenCleared(clearance, [{ type: 'BorderCrossed', data: fact }], command.now, declaration?.stopped);
  requireNotStopped(declaration);
  requireCleared(state, command.at);
  return [
    { type: 'BorderCrossed', data: fact },
    { type: 'LeftSupervision', data: fact },
  ];
}

export function confirmLeftSupervision(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: FactCommand,
): ClearanceEvent[] {
  const state = here(clearance, command);
  if (state.crossedAt === undefined) throw refuse('not-crossed');
  requireUnchanged(state, declaration, state.revision);
  requireNotStopped(declaration);
  requireCleared(state, command.at);
  return [{ type: 'LeftSupervision', data: factOf(state, command.at) }];
}

export function turnBack(clearance: Clearance, command: FactCommand & { reason: TurnBackReason }): ClearanceEvent[] {
  const state = here(clearance, command);
  requireNotBeingChecked(state, command.by);
  return [{ type: 'TurnedBack', data: { ...factOf(state, command.at), reason: command.reason } }];
}

export function sendToOtherGate(clearance: Clearance, command: FactCommand & { to: Gate }): ClearanceEvent[] {
  const state = here(clearance, command);
  if (command.to === state.gate) throw refuse('same-gate');
  if (state.crossedAt !== undefined) throw refuse('already-crossed');
  requireNotBeingChecked(state, command.by);
  return [{ type: 'SentToOtherGate', data: { ...factOf(state, command.at), to: command.to } }];
}

/**
 * The vehicle goes on to another gate with its declaration, which is written in the same append. Who is cleared falls back.
 * Nothing before the clearance was opened. Throws `same-gate`, `already-crossed`, `being-checked`, `clearance-ended`.
 */
export function transferToOtherGate(
  clearance: Clearance,
  command: FactCommand & { to: Gate; unseen?: boolean },
): ClearanceEvent[] {
  if (!clearance) return [];
  const state = running(clearance);
  requirePast(state, command);
  if (command.to === state.gate) throw refuse('same-gate');
  if (state.crossedAt !== undefined) throw refuse('already-crossed');
  requireNotBeingChecked(state, command.by);
  const fact = factOf(state, command.at);
  const fallen: ClearanceEvent = { type: 'ClearanceFellBack', data: { ...fact, agency: 'BORDER_GUARD' } };
  const unseen = command.unseen ? ({ unseen: true } as const) : {};
  const sent: ClearanceEvent = { type: 'SentToOtherGate', data: { ...fact, to: command.to, goesOn: true, ...unseen } };
  return state.status === 'CLEARED' ? [fallen, sent] : [sent];
}

/**
 * An export that crossed comes back: the far side did not take it. `trip`: the declaration of its way back, written in the
 * same append. Throws `not-an-export`, `not-crossed`, `already-returned`.
 */
export function returnByFarSide(
  clearance: Clearance,
  command: FactCommand & { reason: ReturnReason; trip: string; emptied: boolean },
): ClearanceEvent[] {
  if (!clearance) throw refuse('clearance-not-open');
  requireGate(command.by, clearance.gate);
  if (clearance.direction !== 'EXPORT') throw refuse('not-an-export');
  if (clearance.crossedAt === undefined) throw refuse('not-crossed');
  if (clearance.returned) throw refuse('already-returned');
  requirePast(clearance, command);
  const { reason, trip, emptied } = command;
  const load = emptied ? ({ emptied: true } as const) : {};
  return [{ type: 'ReturnedByFarSide', data: { ...factOf(clearance, command.at), reason, trip, ...load } }];
}

/** Goods of an import go onto named vehicles; several times when one vehicle does not take all. */
export function transship(
  clearance: Clearance,
  command: FactCommand & { onto: readonly Transshipped[] },
): ClearanceEvent[] {
  const state = here(clearance, command);
  requireImportHere(state);
  return [{ type: 'GoodsTransshipped', data: { ...factOf(state, command.at), onto: command.onto } }];
}

/** The emptied vehicle may leave before its goods are cleared, and after they left. */
export function confirmEmptyVehicleLeft(clearance: Clearance, command: FactCommand): ClearanceEvent[] {
  if (!clearance) throw refuse('clearance-not-open');
  requireGate(command.by, clearance.gate);
  requirePast(clearance, command);
  requireImportHere(clearance);
  if (clearance.transshipments === 0) throw refuse('nothing-transshipped');
  if (clearance.emptiedLeftAt !== undefined) throw refuse('emptied-already-left');
  return [{ type: 'EmptyVehicleLeft', data: factOf(clearance, command.at) }];
}

function here(clearance: Clearance, command: FactCommand): OpenedClearance {
  const state = running(clearance);
  requireGate(command.by, state.gate);
  requirePast(state, command);
  return state;
}

function requirePast(state: OpenedClearance, { at, now }: FactCommand): void {
  if (at > now) throw refuse('in-the-future');
  if (at < (state.crossedAt ?? state.openedAt)) throw refuse('before-previous-step');
}

function requireCleared(state: OpenedClearance, at: string): void {
  if (state.status !== 'CLEARED') throw refuse('not-cleared', { open: openChecks(state).join(', ') });
  if (state.clearedAt !== undefined && at < state.clearedAt) throw refuse('before-previous-step');
}

function requireImportHere(state: OpenedClearance): void {
  if (state.direction !== 'IMPORT') throw refuse('not-an-import');
  if (state.crossedAt === undefined) throw refuse('not-crossed');
}

/** Nobody takes a vehicle away from another agency that is looking at it; why it looks is not told. */
function requireNotBeingChecked(state: OpenedClearance, by: Principal): void {
  const own = agencyOf(by);
  const busy = state.checks

    .map(shownOf)
    .find(({ agency, status }) => agency !== own && (status === 'IN_PROGRESS' || status === 'ON_HOLD'));
  if (busy) throw refuse('being-checked', { agency: busy.agency });
}
