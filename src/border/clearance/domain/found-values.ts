import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { factOf, isRunning, requireUnchanged, running, type DeclarationNow } from './clear-vehicle.js';
import type { Clearance, OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';
import { partOf, samePlace, type FoundValue, type IdentityPart } from './found-events.js';
import { refuse } from './found-problems.js';
import { requireAgency, requireOfficer } from './officer.js';
import { refuse as refuseCheck } from './clearance-problems.js';
import type { RevokeReason } from './reasons.js';

/** What an officer found, as he types it: a line of goods counted from 0, or a container as it is declared. */
export type FoundTold =
  | { readonly what: 'KG' | 'PACKAGES'; readonly line: number; readonly found: number }
  | { readonly what: 'CONTAINER'; readonly container: string; readonly found: string }
  | { readonly what: 'SEALS'; readonly container: string; readonly found: readonly string[] };

/** An officer at a vehicle, when (ISO instant), and the revision of the declaration that he saw. */
export interface OfficerAct {
  readonly by: Principal;
  readonly agency: Agency;
  readonly at: string;
  readonly seen: number;
}

/**
 * Puts a found value beside the declared one. The finder's own check stays as it is; those of others that used the value
 * and were decided are open again, and a clearance that rested on them falls.
 * @param uses the agencies whose checks use a field of the declaration (dotted path)
 */
export function findValue(
  clearance: Clearance,
  declaration: DeclarationNow,
  act: OfficerAct & { readonly told: FoundTold },
  uses: (path: string) => readonly Agency[],
): ClearanceEvent[] {
  const state = atVehicle(clearance, declaration, act);
  const { agency, at, told, seen, by } = act;
  const { value, path } = besideDeclared(told, declaration);
  if (same(value.declared, value.found)) throw refuse('found-as-declared');
  const before = state.found?.find((each) => each.agency === agency && samePlace(each.value, value));
  if (before?.revision === seen && same(before.value.found, value.found)) throw refuse('found-already');
  const reopens = AGENCIES.filter((each) => each !== agency && uses(path).includes(each) && isDecided(state, each));
  const tag = { declaration: state.declaration, gate: state.gate, agency, by: by.id, at };
  const found: ClearanceEvent = { type: 'ValueFound', data: { ...tag, revision: seen, value, reopens } };
  const [first] = reopens;
  return state.status === 'CLEARED' && first
    ? [found, { type: 'ClearanceFellBack', data: { ...factOf(state, at), agency: first } }]
    : [found];
}

/** Says that plate, trailer, container or seal are those declared. What the same agency found otherwise is not confirmed. */
export function confirmIdentity(
  clearance: Clearance,
  declaration: DeclarationNow,
  act: OfficerAct & { readonly parts: readonly IdentityPart[] },
): ClearanceEvent[] {
  const state = atVehicle(clearance, declaration, act);
  const { agency, at, seen, by } = act;
  const parts = [...new Set(act.parts)].sort();
  for (const part of parts) {
    if (!isDeclared(part, declaration)) throw refuse('identity-not-declared', { part });
    const otherwise = state.found?.some(
      ({ agency: finder, revision, value }) => finder === agency && revision === seen && partOf(value) === part,
    );
    if (otherwise) throw refuse('identity-found-otherwise', { part });
  }
  const { declaration: id, gate } = state;
  return [{ type: 'IdentityConfirmed', data: { declaration: id, gate, agency, by: by.id, at, revision: seen, parts } }];
}

/** Finds the papers in order, before the vehicle is here or after. Throws `papers-in-order-already` while that stands. */
export function findPapersInOrder(
  clearance: Clearance,
  declaration: DeclarationNow,
  act: OfficerAct,
): ClearanceEvent[] {
  const { declaration: id, gate, papers } = atVehicle(clearance, declaration, act);
  const { agency, at, seen, by } = act;
  if (papers?.[agency]) throw refuse('papers-in-order-already');
  return [{ type: 'PapersInOrder', data: { declaration: id, gate, agency, by: by.id, at, revision: seen } }];
}

/**
 * Notes what was wrong once the clearance is over, wherever the vehicle went: through, back, or to a gate that is not run
 * here. Nothing else changes. Throws `vehicle-still-here` before: revoke then.
 */
export function noteCorrection(
  clearance: Clearance,
  act: Omit<OfficerAct, 'seen'> & { readonly reason: RevokeReason; readonly note: string },
): ClearanceEvent[] {
  const { by, agency, at, reason, note } = act;
  if (!clearance) throw refuseCheck('clearance-not-open');
  requireAgency(by, agency);
  requireGate(by, clearance.gate);
  if (!clearance.checks.some((check) => check.agency === agency)) throw refuseCheck('check-not-required', { agency });
  // Exactly what `running` refuses to decide on, so that a record can always be either revoked or noted.
  if (isRunning(clearance)) throw refuse('vehicle-still-here');
  const { declaration, gate } = clearance;
  return [{ type: 'CorrectionNoted', data: { declaration, gate, agency, by: by.id, at, reason, note } }];
}

function atVehicle(clearance: Clearance, declaration: DeclarationNow, act: OfficerAct): OpenedClearance {
  const state = running(clearance);
  requireOfficer(act.by, act.agency);
  requireGate(act.by, state.gate);
  if (!state.checks.some((check) => check.agency === act.agency))
    throw refuseCheck('check-not-required', { agency: act.agency });
  requireUnchanged(state, declaration, act.seen);
  return state;
}

function isDecided(state: OpenedClearance, agency: Agency): boolean {
  const status = state.checks.find((check) => check.agency === agency)?.status;
  return status === 'PASSED' || status === 'FAILED' || status === 'WAIVED';
}

function besideDeclared(told: FoundTold, declaration: DeclarationNow): { value: FoundValue; path: string } {
  const { goods = [], containers = [] } = declaration?.load ?? {};
  if ('line' in told) {
    const line = goods[told.line];
    if (!line) throw refuse('found-where-nothing-is-declared');
    const declared = told.what === 'KG' ? line.grams : line.packages;
    return { value: { ...told, declared }, path: `goods.${told.line}.${told.what === 'KG' ? 'kg' : 'packages'}` };
  }
  const place = containers.findIndex(({ number }) => number === told.container);
  const container = containers[place];
  if (!container) throw refuse('found-where-nothing-is-declared');
  if (told.what === 'CONTAINER')
    return { value: { ...told, declared: container.number }, path: `containers.${place}.number` };
  return { value: { ...told, declared: container.seals }, path: `containers.${place}.seals` };
}

function isDeclared(part: IdentityPart, declaration: DeclarationNow): boolean {
  const { trailer = false, plate = false, containers = [] } = declaration?.load ?? {};
  if (part === 'PLATE') return plate;
  if (part === 'TRAILER') return trailer;
  if (part === 'CONTAINER') return containers.length > 0;
  return containers.some(({ seals }) => seals.length > 0);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
