import type { ClearanceEvent, RecordedFrom } from './clearance-events.js';
import { requireUnchanged, running, type DeclarationNow } from './clear-vehicle.js';
import { refuse } from './decision-problems.js';
import type { Clearance } from './clearance.js';
import { failCheck, holdCheck, liftHold, passCheck, revokeCheck, type CheckCommand } from './decide-check.js';
import {
  FAIL_REASONS,
  PUBLIC_REASONS,
  REVOKE_REASONS,
  type FailReason,
  type PublicReason,
  type RevokeReason,
} from './reasons.js';

export const TOLD_VERDICTS = ['PASS', 'FAIL', 'HOLD', 'LIFT', 'REVOKE'] as const;
export type ToldVerdict = (typeof TOLD_VERDICTS)[number];

/** A decision that an agency took elsewhere, as it is told here. */
export interface ToldDecision {
  readonly verdict: ToldVerdict;
  /** Of a failure, a revocation, or the legal reason of a hold. */
  readonly reason?: string;
  /** Of a hold; `being-checked` when nothing is told. */
  readonly publicReason?: string;
}

/**
 * Takes over what an agency decided elsewhere. Who may tell it was judged before; the check's own rules hold as ever.
 * @param command.seen revision of the declaration that it was decided on, and `finds` the found values that were known
 * then; without them: as it stands
 * Throws what the decision itself throws, `reason-not-in-list`.
 */
export function takeTold(
  clearance: Clearance,
  declaration: DeclarationNow,
  told: ToldDecision,
  command: CheckCommand & { readonly recorded: RecordedFrom; readonly seen?: number; readonly finds?: number },
): ClearanceEvent[] {
  const seen = command.seen ?? running(clearance).revision;
  const finds = command.seen === undefined ? (running(clearance).foundCount ?? 0) : (command.finds ?? 0);
  const act = { ...command, seen, finds };
  switch (told.verdict) {
    case 'PASS':
      return passCheck(clearance, declaration, act);
    case 'FAIL':
      return failCheck(clearance, declaration, { ...act, reason: oneOf<FailReason>(told.reason, FAIL_REASONS) });
    case 'HOLD': {
      const publicReason = oneOf<PublicReason>(told.publicReason ?? 'being-checked', PUBLIC_REASONS);
      return holdCheck(clearance, { ...act, legalReason: told.reason ?? '', publicReason });
    }
    case 'LIFT':
      return liftHold(clearance, declaration, act);
    default:
      requireUnchanged(running(clearance), declaration, seen);
      return revokeCheck(clearance, { ...act, reason: oneOf<RevokeReason>(told.reason, REVOKE_REASONS) });
  }
}

function oneOf<R extends string>(reason: string | undefined, reasons: Readonly<Record<R, unknown>>): R {
  const known = Object.keys(reasons) as R[];
  const found = known.find((each) => each === reason);
  if (!found) throw refuse('reason-not-in-list', { allowed: known.join(', ') });
  return found;
}
