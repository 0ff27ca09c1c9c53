import type { QueueClass } from '../../../shared/domain/place.js';
import { candidates, type NobodyReason } from './candidates.js';
import { classTurn, type ClassCredits } from './class-turn.js';
import { publishedInputs, type CalendarView, type LaneView, type WaitingTicket } from './policy-inputs.js';
import { weightsAt, type PolicyRules } from './policy-rules.js';

/** Which rule chose the ticket. `BY_HAND` and `OUT_OF_TURN` (on a legal ground) are people's own choice, never the policy's. */
export const CALL_RULES = ['BOUNDED_OVERTAKING', 'CLASS_TURN', 'BY_HAND', 'OUT_OF_TURN'] as const;
export type CallRule = (typeof CALL_RULES)[number];

/**
 * What the policy remembers between calls: one for each gate, direction and stage, folded from the calls in order.
 * `overtaken` counts, by ticket, the calls of tickets with a later reference time while it could have been called.
 */
export interface PolicyState {
  readonly credits: ClassCredits;
  readonly overtaken: ReadonlyMap<string, number>;
}
export const FRESH_POLICY_STATE: PolicyState = { credits: {}, overtaken: new Map() };

/** A lane that could take somebody. `waiting`: whoever stands in the gate's yards, in any order, ids unique. */
export interface CallQuestion {
  readonly lane: LaneView;
  readonly calendar: CalendarView;
  readonly waiting: readonly WaitingTicket[];
  readonly state: PolicyState;
  readonly rules: PolicyRules;
  readonly at: Date;
}

/** Who goes next and why; or why nobody does. */
export type CallChosen =
  | {
      readonly kind: 'CALL';
      readonly ticket: string;
      readonly class: QueueClass;
      readonly rule: CallRule;
      readonly policy: string;
      /** The chosen ticket's public inputs with its reference time (epoch ms) and how many overtook it. */
      readonly inputs: Readonly<Record<string, string | number | boolean>>;
    }
  | { readonly kind: 'NOBODY'; readonly reason: NobodyReason };

/** The same with the policy's memory after the call. */
export type CallDecision =
  (Extract<CallChosen, { kind: 'CALL' }> & { readonly next: PolicyState }) | Extract<CallChosen, { kind: 'NOBODY' }>;

/** The choice among those who may be called, and the credits of their classes after it. */
export interface Choice {
  readonly chosen: WaitingTicket;
  readonly rule: CallRule;
  readonly credits: ClassCredits;
}

/**
 * The published calling policy: pure, deterministic, the same for any order of `waiting`; linear in its length.
 * Bounded overtaking goes before everything; then the class whose turn it is and, within it, no penalty before penalty,
 * nearer perishability deadline, earlier reference time, ticket id.
 */
export function decideCall(question: CallQuestion): CallDecision {
  const { state, rules } = question;
  const open = candidates(question.lane, question.calendar, question.waiting);
  if (typeof open === 'string') return { kind: 'NOBODY', reason: open };
  const choice = chooseAmong(open, state, rules, question.at);
  if (!choice) return { kind: 'NOBODY', reason: 'NOBODY_WAITS' };
  const overtaken = new Map(state.overtaken);
  countOvertaken(overtaken, open, choice.chosen);
  return { ...callOf(choice, state, rules), next: { credits: choice.credits, overtaken } };
}

/** The choice alone, for whoever does not go on from it. */
export function chooseCall({ lane, calendar, waiting, state, rules, at }: CallQuestion): CallChosen {
  const open = candidates(lane, calendar, waiting);
  if (typeof open === 'string') return { kind: 'NOBODY', reason: open };
  const choice = chooseAmong(open, state, rules, at);
  return choice ? callOf(choice, state, rules) : { kind: 'NOBODY', reason: 'NOBODY_WAITS' };
}

/** Who goes next of those who may be called; undefined of none. */
export function chooseAmong(
  open: readonly WaitingTicket[],
  state: PolicyState,
  rules: PolicyRules,
  at: Date,
): Choice | undefined {
  let due: WaitingTicket | undefined;
  const firstOf = new Map<QueueClass, WaitingTicket>();
  for (const ticket of open) {
    if (overtakings(state, ticket) >= rules.overtakingLimit && (!due || byReference(ticket, due) < 0)) due = ticket;
    const first = firstOf.get(ticket.input.class);
    if (!first || withinClass(ticket, first) < 0) firstOf.set(ticket.input.class, ticket);
  }
  if (due) return { chosen: due, rule: 'BOUNDED_OVERTAKING', credits: state.credits };
  const turn = classTurn(new Set(firstOf.keys()), state.credits, weightsAt(rules, at));
  const chosen = turn && firstOf.get(turn.class);
  return chosen && { chosen, rule: 'CLASS_TURN', credits: turn.credits };
}

/** A choice as it is published. */
export function callOf({ chosen, rule }: Choice, state: PolicyState, rules: PolicyRules) {
  return {
    kind: 'CALL',
    ticket: chosen.input.ticket,
    class: chosen.input.class,
    rule,
    policy: rules.version,
    inputs: publishedInputs(chosen, overtakings(state, chosen)),
  } as const;
}

/**
 * Counts a call against those who could have been called instead: whoever has an earlier reference time was overtaken.
 * Changes the counts that it is given, since thousands may wait.
 */
export function countOvertaken(
  overtaken: Map<string, number>,
  open: readonly WaitingTicket[],
  chosen: WaitingTicket,
): void {
  for (const { reference, input } of open) {
    if (reference < chosen.reference) overtaken.set(input.ticket, (overtaken.get(input.ticket) ?? 0) + 1);
  }
  overtaken.delete(chosen.input.ticket);
}

function overtakings(state: PolicyState, ticket: WaitingTicket): number {
  return state.overtaken.get(ticket.input.ticket) ?? 0;
}

function byReference(a: WaitingTicket, b: WaitingTicket): number {
  return a.reference - b.reference || (a.input.ticket < b.input.ticket ? -1 : 1);
}

/** Before (negative) or behind another of its class. */
export function withinClass(a: WaitingTicket, b: WaitingTicket): number {
  if (a.input.penalty !== b.input.penalty) return a.input.penalty ? 1 : -1;
  if (a.deadline !== b.deadline) return a.deadline < b.deadline ? -1 : 1;
  return byReference(a, b);
}
