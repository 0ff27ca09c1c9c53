import type { Direction, LaneMode } from '../../../../shared/domain/place.js';
import type { CallChoice } from '../call-ticket/call-choice.js';
import { chooseCall } from '../../domain/calling-policy.js';
import { firstCandidates } from '../../domain/first-candidates.js';
import type { LaneView } from '../../domain/policy-inputs.js';
import { policyLane } from '../../policy-lane.js';
import type { GateQueue } from './gate-queue.js';
import { laneGroups, type OpenLanes } from './lane-groups.js';

export interface Suggestion {
  readonly choice: CallChoice;
  readonly mode: LaneMode;
  readonly code: string;
}

/** How many codes a board shows as next. */
const NEXT = 8;

/**
 * The policy's choice for a lane, or for a gate yard that parks lead to, on the log up to `asOf`; undefined when it may
 * call nobody. Whoever stands in a park in mode MANUAL is left to the controller.
 */
export function choiceFor(queue: GateQueue, lane: LaneView, asOf: number, at: Date): CallChoice | undefined {
  const asked = queue.question(lane, at);
  const waiting =
    lane.kind === 'YARD'
      ? asked.waiting.filter((each) => queue.parkModeOf(each.input.ticket) !== 'MANUAL')
      : asked.waiting;
  const decision = chooseCall({ ...asked, waiting, rules: queue.rules.policyAt(at), at });
  if (decision.kind === 'NOBODY') return undefined;
  const { ticket, class: kind, policy, rule, inputs } = decision;
  const after = queue.callsOn(lane.direction, at);
  const chosenAt = at.toISOString();
  return { lane: lane.lane, ticket, stage: lane.kind, class: kind, policy, rule, inputs, asOf, chosenAt, after };
}

/**
 * One suggestion for each group of lanes whose forward buffer has room: for its emptiest lane that takes somebody. Lanes
 * in mode MANUAL get none. Each is made as if it were the next call; any call makes the others anew.
 */
export function suggestionsFor(queue: GateQueue, direction: Direction, asOf: number, at: Date): Suggestion[] {
  const ofLanes = laneGroups(queue, direction, at).flatMap(({ lanes, allowed }) => {
    if (allowed === 0) return [];
    for (const lane of lanes) {
      if (lane.mode === 'MANUAL') continue;
      const choice = choiceFor(queue, policyLane(lane), asOf, at);
      const facts = choice && queue.tickets.get(choice.ticket)?.facts;
      if (choice && facts) return [{ choice, mode: queue.rules.modeFor(lane.mode, facts, at), code: facts.code }];
    }
    return [];
  });
  return direction === 'EXPORT' ? [...ofLanes, ...yardSuggestions(queue, asOf, at)] : ofLanes;
}

/** One suggestion for each gate yard that has room for who waits in its parks. */
function yardSuggestions(queue: GateQueue, asOf: number, at: Date): Suggestion[] {
  return queue.yardsAhead.flatMap((yard) => {
    const view = queue.viewOf(yard);
    if (!view || queue.room.takenIn(yard) >= (queue.capacityOf(yard) ?? 0)) return [];
    const choice = choiceFor(queue, view, asOf, at);
    const ticket = choice && queue.tickets.get(choice.ticket);
    const mode = choice && queue.parkModeOf(choice.ticket);
    if (!choice || !ticket || !mode) return [];
    return [{ choice, mode: queue.rules.modeFor(mode, ticket.facts, at), code: ticket.facts.code }];
  });
}

/** The codes that will be called next if nobody else came: of each stage in turn, at most eight. */
export function nextCodes(queue: GateQueue, direction: Direction, at: Date): string[] {
  const groups = laneGroups(queue, direction, at);
  const lists = (['BORDER', 'BAY', 'EXIT'] as const).map((kind) =>
    nextOf(
      queue,
      groups.filter((group) => group.kind === kind),
      at,
    ),
  );
  const merged: string[] = [];
  for (let n = 0; n < NEXT; n++) for (const list of lists) if (list[n] !== undefined) merged.push(list[n] ?? '');
  return merged.slice(0, NEXT);
}

function nextOf(queue: GateQueue, groups: readonly OpenLanes[], at: Date): string[] {
  const asked = groups.flatMap(({ lanes }) => lanes).map((lane) => queue.question(policyLane(lane), at));
  const [first] = asked;
  if (!first) return [];
  return firstCandidates(NEXT, asked, { ...first, rules: queue.rules.policyAt(at), at }).map(
    ({ ticket }) => queue.tickets.get(ticket)?.facts.code ?? '',
  );
}
