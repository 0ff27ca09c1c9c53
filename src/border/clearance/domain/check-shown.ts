import type { CheckEvent, Check } from './check.js';
import { checkAfter } from './check.js';

/** A check as everyone but its own agency sees it. */
export type ShownCheck = Omit<Check, 'shown'>;

/** A hold whose public reason tells nothing: others see a check that goes on. */
export function isConfidential(publicReason: string): boolean {
  return publicReason === 'being-checked';
}

/** What others see of a check, as it stands. */
export function shownOf({ shown, ...check }: Check): ShownCheck {
  return shown ?? check;
}

/**
 * How an event of a check looks to everyone but its own agency, so that a confidential hold cannot be told from an officer
 * who looks: one over a check that waited is its beginning, one over a decision is a decision taken back, one while he
 * looks is nothing at all, and so is its end. A decision that was taken back is looked at again, whether held or not.
 */
export function seenAs(check: Check, event: CheckEvent): 'ITSELF' | 'STARTED' | 'REVOKED' | 'NOTHING' {
  const { status } = shownOf(check);
  if (event.type === 'CheckStarted') return status === 'IN_PROGRESS' ? 'NOTHING' : 'ITSELF';
  if (event.type === 'HoldLifted' && check.hold && isConfidential(check.hold.publicReason)) return 'NOTHING';
  if (event.type !== 'CheckHeld' || !isConfidential(event.data.publicReason)) return 'ITSELF';
  if (status === 'IN_PROGRESS') return 'NOTHING';
  return status === 'WAITING' ? 'STARTED' : 'REVOKED';
}

/** What others see of a check after an event of it. */
function shownAfter(check: Check, event: CheckEvent): ShownCheck {
  const { agency, rule, ...shown } = shownOf(check);
  const lookedAt: ShownCheck = { agency, rule, status: 'IN_PROGRESS', since: event.data.at };
  const seen = seenAs(check, event);
  if (seen === 'NOTHING') return { agency, rule, ...shown };
  if (seen !== 'ITSELF' || event.type === 'CheckRevoked') return lookedAt;
  return checkAfter({ agency, rule, ...shown }, event);
}

/** A check after an event of it: as its agency sees it, and as others do where that differs. */
export function checkNow(check: Check, event: CheckEvent): Check {
  const own = checkAfter(check, event);
  const shown = shownAfter(check, event);
  // A decision ends all disguise: from then on everybody sees the same.
  const same = own.status === shown.status && own.since === shown.since && own.hold === undefined;
  return same ? own : { ...own, shown };
}
