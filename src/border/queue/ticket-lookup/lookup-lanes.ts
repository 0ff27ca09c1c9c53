import type { TryLane } from '../../../shared/http/try-budgets.js';

/** Tries in ten minutes: enough for a driver's typos, too few to guess a plate's end. Counted once for all servers. */
export function lookupLanes(address: string, code: string): readonly TryLane[] {
  return [
    { kind: 'ticket-lookup from', of: address, limit: 30, minutes: 10 },
    { kind: 'ticket-lookup of', of: code, limit: 10, minutes: 10 },
  ];
}
