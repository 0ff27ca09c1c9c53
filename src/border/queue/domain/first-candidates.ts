import { callOf, chooseAmong, countOvertaken, type CallChosen, type CallQuestion } from './calling-policy.js';
import { candidates } from './candidates.js';
import type { CalendarView, LaneView, WaitingTicket } from './policy-inputs.js';

/** A lane with the calendar of its route and direction. */
export interface OpenLane {
  readonly lane: LaneView;
  readonly calendar: CalendarView;
}

export type ExpectedCall = Extract<CallChosen, { kind: 'CALL' }> & { readonly lane: string };

/**
 * The next `count` calls if nobody else came: the policy itself, played forward with the lanes calling in turn.
 * Fewer when the yards run out.
 */
export function firstCandidates(
  count: number,
  lanes: readonly OpenLane[],
  from: Pick<CallQuestion, 'waiting' | 'state' | 'rules' | 'at'>,
): readonly ExpectedCall[] {
  const { rules, at } = from;
  const open = openTo(lanes, from.waiting);
  const overtaken = new Map(from.state.overtaken);
  let { credits } = from.state;
  const calls: ExpectedCall[] = [];
  let idle = 0;
  for (let turn = 0; calls.length < count && idle < open.length; turn++) {
    const [lane, waiting] = open[turn % open.length] ?? [];
    const state = { credits, overtaken };
    const choice = waiting && chooseAmong(waiting, state, rules, at);
    if (!lane || !choice) {
      idle += 1;
      continue;
    }
    idle = 0;
    calls.push({ ...callOf(choice, state, rules), lane });
    countOvertaken(overtaken, waiting, choice.chosen);
    credits = choice.credits;
    for (const list of new Set(open.map(([, each]) => each))) remove(list, choice.chosen);
  }
  return calls;
}

/** Each lane with those who may be called to it; lanes that take the same share one list. */
function openTo(lanes: readonly OpenLane[], waiting: readonly WaitingTicket[]): [string, WaitingTicket[]][] {
  const lists = new Map<string, WaitingTicket[]>();
  return lanes.map(({ lane, calendar }) => {
    const { lane: id, ...takes } = lane;
    const key = JSON.stringify([takes, calendar]);
    const list = lists.get(key) ?? mayBeCalled(candidates(lane, calendar, waiting));
    lists.set(key, list);
    return [id, list];
  });
}

function mayBeCalled(found: ReturnType<typeof candidates>): WaitingTicket[] {
  return typeof found === 'string' ? [] : [...found];
}

function remove(list: WaitingTicket[], ticket: WaitingTicket): void {
  const place = list.indexOf(ticket);
  if (place >= 0) list.splice(place, 1);
}
