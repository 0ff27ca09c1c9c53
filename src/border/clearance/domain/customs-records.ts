import { factOf } from './clear-vehicle.js';
import type { OpenedClearance } from './clearance.js';
import type { ClearanceEvent } from './clearance-events.js';

/** Where customs works by its own system, what its records say of a vehicle. */
export interface SaidByRecords {
  readonly stopped: readonly string[];
  readonly clearedByRecords: boolean;
}

/**
 * Customs' check follows its records: passed when all that the vehicle carries is cleared and nothing is stopped, open
 * again when that is no longer so. A hold, a failure and what an officer or a paper decided stand.
 */
export function followRecords(clearance: OpenedClearance, said: SaidByRecords, at: string): ClearanceEvent[] {
  const { declaration, gate, revision, status } = clearance;
  const check = clearance.checks.find(({ agency }) => agency === 'CUSTOMS');
  if (!check || (status !== 'OPEN' && status !== 'CLEARED')) return [];
  const tag = { declaration, gate, agency: 'CUSTOMS', at, recorded: { source: 'CUSTOMS_RECORDS' } } as const;
  const cleared = said.clearedByRecords && said.stopped.length === 0;
  if (cleared && (check.status === 'WAITING' || check.status === 'IN_PROGRESS'))
    return [{ type: 'CheckPassed', data: { ...tag, revision } }];
  if (cleared || check.status !== 'PASSED' || check.recorded?.source !== 'CUSTOMS_RECORDS') return [];
  const taken: ClearanceEvent = { type: 'CheckRevoked', data: { ...tag, reason: 'new-information' } };
  return status === 'CLEARED'
    ? [taken, { type: 'ClearanceFellBack', data: { ...factOf(clearance, at), agency: 'CUSTOMS' } }]
    : [taken];
}
