import { decideCall, type CallDecision, type CallQuestion } from './calling-policy.js';
import type { CalendarView, LaneView } from './policy-inputs.js';

/** A lane with the calendar of its route and direction. */
export interface OpenLane {
  readonly lane: LaneView;
  readonly calendar: CalendarView;
}

export type ExpectedCall = Extract<CallDecision, { kind: 'CALL' }> & { readonly lane: string };

/**
 * The next `count` calls if nobody else came: the policy itself, played forward with the lanes calling in turn.
 * Fewer when the yards run out.
 */
export function firstCandidates(
  count: number,
  lanes: readonly OpenLane[],
  from: Pick<CallQuestion, 'waiting' | 'state' | 'rules' | 'at'>,
): readonly ExpectedCall[] {
  const calls: ExpectedCall[] = [];
  let { waiting, state } = from;
  let idle = 0;
  for (let turn = 0; calls.length < count && idle < lanes.length; turn++) {
    const open = lanes[turn % lanes.length];
    if (!open) break;
    const decision = decideCall({ ...from, ...open, waiting, state });
    if (decision.kind === 'NOBODY') {
      idle += 1;
      continue;
    }
    idle = 0;
    calls.push({ ...decision, lane: open.lane.lane });
    state = decision.next;
    waiting = waiting.filter(({ input }) => input.ticket !== decision.ticket);
  }
  return calls;
}
