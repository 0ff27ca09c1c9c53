import type { TryLane } from '../../../../shared/http/try-budgets.js';
import type { LookUpRules } from '../../domain/look-up-rules.js';

/** The tries that a look-up of a ticket counts, once for all servers. */
export function lookupLanes(
  line: string,
  code: string,
  { lookUpsFrom, lookUpsOf, lookUpMinutes: minutes }: LookUpRules,
): readonly TryLane[] {
  return [
    { kind: 'ticket-lookup from', of: line, limit: lookUpsFrom, minutes },
    { kind: 'ticket-lookup of', of: code, limit: lookUpsOf, minutes },
  ];
}
