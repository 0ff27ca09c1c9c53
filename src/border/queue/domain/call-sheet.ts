import type { Fold } from '../../../shared/domain/decider.js';
import { refuse } from './call-problems.js';
import type { CallSheetEvent } from './queue-events.js';

/** The calls decided on a day, one after the other. */
export interface CallSheet {
  readonly calls: number;
}

export const callSheetFold: Fold<CallSheet, CallSheetEvent> = {
  initial: { calls: 0 },
  evolve: ({ calls }) => ({ calls: calls + 1 }),
};

/**
 * Writes a call. A choice of the policy knows how many calls went before it (`after`): when another was decided
 * meanwhile, the choice must be made again. Throws `suggestion-outdated`.
 */
export function writeCall(sheet: CallSheet, call: CallSheetEvent['data'], after: number | undefined): CallSheetEvent[] {
  if (after !== undefined && after !== sheet.calls) throw refuse('suggestion-outdated');
  return [{ type: 'CallDecided', data: call }];
}
