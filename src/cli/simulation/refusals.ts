import type { Refusals } from './api-client.js';

export const UNEXPLAINED = 'NOT EXPECTED';

/** Why a refusal belongs to such a day. One that is not here is a finding. */
const REASONS: Readonly<Record<string, string>> = {
  'firm-share-used': 'the firm had its share of the hour; it comes without a booking',
  'slot-full': 'the hour was full; the firm comes without a booking',
  'slot-closed': 'too late to book that hour; the firm comes without a booking',
  'route-closed': 'the road is closed in that hour; the firm comes without a booking',
  'already-booked': 'the place is there already',
  'ticket-over': 'the vehicle had missed its calls for good',
  'suggestion-outdated': 'another call was faster; the next look finds the next vehicle',
  'not-waiting': 'it had been called already; the next look finds the next vehicle',
  'nothing-to-correct': 'the firm sent what stood there already',
  'interval-over': 'the closure could only be announced when it was over: the system was away',
  'calendar-closed': 'the road was closed between suggestion and call',
  'not-called': 'the call was over when the driver came: the road was closed, or he was late',
  'lane-occupied': 'the lane was taken in the same minute',
  'declaration-changed': 'it was corrected since the officer looked; he looks again',
  'found-since-seen': 'another officer found it otherwise since he looked; he looks again',
  'check-on-hold': 'the officer had put it on hold meanwhile',
  'already-passed': 'the check had been passed meanwhile',
  'already-begun': 'the check had been begun meanwhile',
  'sign-in-failed': 'a code of the second factor is taken once; the next one is tried',
  'vehicle-not-ready': 'its clearance was taken back between suggestion and call',
  'not-cleared': 'its clearance was taken back while it stood in the exit; it is called again',
  'lane-not-open': 'the lane had closed for the night when the driver came',
  'server-away': 'no server answered; sent again with the same key',
  'server-away-503': 'the system could not answer then; sent again with the same key',
  'nothing-to-revoke': 'it had crossed before the head of the agency acted',
};

export interface ExplainedRefusal {
  readonly count: number;
  readonly why: string;
}

/** Each kind of refusal with its number and its reason, most frequent first. */
export function explain(refused: Refusals): Record<string, ExplainedRefusal> {
  const rows = Object.entries(refused).sort(([, a], [, b]) => b - a);
  return Object.fromEntries(
    rows.map(([what, count]) => {
      const code = what.split(': ').at(-1) ?? '';
      return [what, { count, why: REASONS[code] ?? UNEXPLAINED }];
    }),
  );
}
