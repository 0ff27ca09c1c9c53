import type { Agency } from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { refuse } from './clearance-problems.js';
import {
  factOf,
  requireHere,
  requireNotStopped,
  requireUnchanged,
  running,
  thenCleared,
  type DeclarationNow,
} from './clear-vehicle.js';
import type { Check } from './check.js';
import type { Clearance, OpenedClearance } from './clearance.js';
import type { ClearanceEvent, RecordedFrom } from './clearance-events.js';
import { requireGate } from '../../../shared/domain/posted.js';
import { requireAgency, requireHead } from './officer.js';
import { LEGAL_REASONS, type FailReason, type PublicReason, type RevokeReason } from './reasons.js';
import { requireFindsSeen, type Seen } from './seen.js';
import { waiversOf, type WaiverAllowed } from './waiver-rules.js';

/** Who acts on which check, when (ISO instant). */
export interface CheckCommand {
  readonly by: Principal;
  readonly agency: Agency;
  readonly at: string;
  /** Of a decision that no officer of the agency takes here; whoever tells it was judged before. */
  readonly recorded?: RecordedFrom;
}

/** A decision also says which revision of the declaration was seen, and how many found values (none unless told). */
export interface DecisionCommand extends CheckCommand {
  readonly seen: number;
  readonly finds?: number;
}

interface Found {
  readonly state: OpenedClearance;
  readonly check: Check;
  readonly tag: Pick<OpenedClearance, 'declaration' | 'gate'> & {
    readonly agency: Agency;
    readonly at: string;
    readonly recorded?: RecordedFrom;
  };
}

function found(clearance: Clearance, { by, agency, at, recorded }: CheckCommand): Found {
  const state = running(clearance);
  if (!recorded && !by.system) requireAgency(by, agency);
  requireGate(by, state.gate);
  const check = state.checks.find((each) => each.agency === agency);
  if (!check) throw refuse('check-not-required', { agency });
  const { declaration, gate } = state;
  return { state, check, tag: { declaration, gate, agency, at, ...(recorded && { recorded }) } };
}

function requireUndecided(check: Check): void {
  if (check.status === 'ON_HOLD') throw refuse('check-on-hold');
  if (check.status === 'PASSED') throw refuse('already-passed');
  if (check.status === 'FAILED') throw refuse('already-failed');
  if (check.status === 'WAIVED') throw refuse('already-waived');
}

/** Throws `declaration-changed`, `found-since-seen` when it is no longer the vehicle that was looked at. */
export function requireSeen(
  clearance: OpenedClearance,
  declaration: DeclarationNow,
  by: Principal,
  { revision, finds }: Seen,
): void {
  requireUnchanged(clearance, declaration, revision);
  requireFindsSeen(clearance, by, finds);
}

/** Whether it is his to decide now. Throws what a decision of his would be refused with, whatever he looks at. */
export function requireDecidable(clearance: Clearance, command: CheckCommand): OpenedClearance {
  const { state, check } = found(clearance, command);
  requireUndecided(check);
  return state;
}

export function startCheck(clearance: Clearance, command: CheckCommand): ClearanceEvent[] {
  const { check, tag } = found(clearance, command);
  requireUndecided(check);
  if (check.status === 'IN_PROGRESS') throw refuse('check-already-started');
  return [{ type: 'CheckStarted', data: tag }];
}

/** @param command.receipt number of the cashier's receipt: GATE_FEE needs one, the others have none */
export function passCheck(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: DecisionCommand & { receipt?: string },
): ClearanceEvent[] {
  const { state, check, tag } = found(clearance, command);
  requireUndecided(check);
  requireUnchanged(state, declaration, command.seen);
  requireFindsSeen(state, command.by, command.finds);
  const { agency, receipt, seen } = command;
  if (!command.recorded) requireHere(state, declaration, agency);
  if (agency === 'CUSTOMS') requireNotStopped(declaration);
  if (agency === 'GATE_FEE' && !receipt)
    throw refuse('receipt-missing', {}, [{ path: 'receipt', code: 'field-missing', severity: 'error' }]);
  const data = { ...tag, revision: seen, ...(agency === 'GATE_FEE' && receipt && { receipt }) };
  return thenCleared(clearance, [{ type: 'CheckPassed', data }], command.at, declaration?.stopped);
}

/** The fee is paid: its check passes on the content that stands, unless it is held, decided or not asked for. */
export function passPaid(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: CheckCommand & { receipt: string },
): ClearanceEvent[] {
  const check = clearance?.checks.find(({ agency }) => agency === command.agency);
  const waits = check?.status === 'WAITING' || check?.status === 'IN_PROGRESS';
  if (!clearance || !waits || (clearance.status !== 'OPEN' && clearance.status !== 'CLEARED')) return [];
  return passCheck(clearance, declaration, { ...command, seen: clearance.revision, finds: clearance.foundCount ?? 0 });
}

export function failCheck(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: DecisionCommand & { reason: FailReason; note?: string },
): ClearanceEvent[] {
  const { state, check, tag } = found(clearance, command);
  requireUndecided(check);
  requireUnchanged(state, declaration, command.seen);
  requireFindsSeen(state, command.by, command.finds);
  const { reason, note, seen } = command;
  return [{ type: 'CheckFailed', data: { ...tag, revision: seen, reason, ...(note !== undefined && { note }) } }];
}

/** Also a passed or waived check can be held until the vehicle is gone: a customs stop overrides a pass. */
export function holdCheck(
  clearance: Clearance,
  command: CheckCommand & { legalReason: string; publicReason: PublicReason; note?: string },
): ClearanceEvent[] {
  const { state, check, tag } = found(clearance, command);
  if (check.status === 'ON_HOLD') throw refuse('check-on-hold');
  if (check.status === 'FAILED') throw refuse('already-failed');
  const { agency, legalReason, publicReason, note } = command;
  const legal = Object.keys(LEGAL_REASONS[agency]);
  if (!legal.includes(legalReason)) throw refuse('reason-not-for-agency', { agency, allowed: legal.join(', ') });
  const data = { ...tag, legalReason, publicReason, ...(note !== undefined && { note }) };
  return [{ type: 'CheckHeld', data }, ...fellBack(state, tag)];
}

/** Customs' own hold stays while a stop order stands: lift that first. */
export function liftHold(clearance: Clearance, declaration: DeclarationNow, command: CheckCommand): ClearanceEvent[] {
  const { check, tag } = found(clearance, command);
  if (check.status !== 'ON_HOLD') throw refuse('check-not-on-hold');
  if (command.agency === 'CUSTOMS') requireNotStopped(declaration);
  return [{ type: 'HoldLifted', data: tag }];
}

export function waiveCheck(
  clearance: Clearance,
  declaration: DeclarationNow,
  command: DecisionCommand & { rule: string },
  allowed: readonly WaiverAllowed[] = waiversOf(command.agency),
): ClearanceEvent[] {
  const { state, check, tag } = found(clearance, command);
  requireHead(command.by, command.agency);
  requireUndecided(check);
  requireUnchanged(state, declaration, command.seen);
  requireFindsSeen(state, command.by, command.finds);
  const { agency, at, rule } = command;
  if (agency === 'CUSTOMS') requireNotStopped(declaration);
  const by = allowed.find(({ id }) => id === rule);
  if (!by) throw refuse('waiver-unknown', { agency, allowed: allowed.map(({ id }) => id).join(', ') });
  if (by.channel && by.channel !== declaration?.channel) throw refuse('waiver-needs-green-channel');
  return thenCleared(clearance, [{ type: 'CheckWaived', data: { ...tag, rule } }], at, declaration?.stopped);
}

/** *Default*: so long whoever decided takes his own decision back: the ten seconds that he is offered, and a slow line. */
const OWN_SLIP_MS = 30_000;

/**
 * Takes a decision back while the vehicle is here; a clearance that rested on it falls. An agency's head any, an officer the
 * one that he has just taken himself.
 * @param command.decidedAt when `by` himself took the agency's last decision, if it was he
 */
export function revokeCheck(
  clearance: Clearance,
  command: CheckCommand & { reason: RevokeReason; note?: string; decidedAt?: string },
): ClearanceEvent[] {
  const { state, check, tag } = found(clearance, command);
  if (!command.recorded && !isOwnSlip(check, command)) requireHead(command.by, command.agency);
  if (!['PASSED', 'FAILED', 'WAIVED'].includes(check.status)) throw refuse('nothing-to-revoke');
  const { reason, note } = command;
  const data = { ...tag, reason, ...(note !== undefined && { note }) };
  return [{ type: 'CheckRevoked', data }, ...fellBack(state, tag)];
}

/** The decision that stands is the one that he took, a moment ago. */
function isOwnSlip({ since }: Check, { decidedAt, at }: { readonly decidedAt?: string; readonly at: string }): boolean {
  return decidedAt === since && Date.parse(at) - Date.parse(since) <= OWN_SLIP_MS;
}

function fellBack(state: OpenedClearance, { agency, at }: Found['tag']): ClearanceEvent[] {
  return state.status === 'CLEARED' ? [{ type: 'ClearanceFellBack', data: { ...factOf(state, at), agency } }] : [];
}
