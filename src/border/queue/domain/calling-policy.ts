import type { QueueClass } from '../../../shared/domain/place.js';
import { candidates, type NobodyReason } from './candidates.js';
import { classTurn, type ClassCredits } from './class-turn.js';
import { publishedInputs, type CalendarView, type LaneView, type WaitingTicket } from './policy-inputs.js';
import { weightsAt, type PolicyRules } from './policy-rules.js';

/** Which rule chose the ticket. `BY_HAND` is a controller's own choice, never the policy's. */
export const CALL_RULES = ['BOUNDED_OVERTAKING', 'CLASS_TURN', 'BY_HAND'] as const;
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

/** Who goes next and why, with the policy's memory after the call; or why nobody does. */
export type CallDecision =
  | {
      readonly kind: 'CALL';
      readonly ticket: string;
      readonly class: QueueClass;
      readonly rule: CallRule;
      readonly policy: string;
      /** The chosen ticket's public inputs with its reference time (epoch ms) and how many overtook it. */
      readonly inputs: Readonly<Record<string, string | number | boolean>>;
      readonly next: PolicyState;
    }
  | { readonly kind: 'NOBODY'; readonly reason: NobodyReason };

/**
 * The published calling policy: pure, deterministic, the same for any order of `waiting`; linear in its length.
 * Bounded overtaking goes before everything; then the class whose turn it is and, within it, no penalty before penalty,
 * nearer perishability deadline, earlier reference time, ticket id.
 */
export function decideCall(question: CallQuestion): CallDecision {
  const { lane, calendar, waiting, state, rules, at } = question;
  const open = candidates(lane, calendar, waiting);
  if (typeof open === 'string') return { kind: 'NOBODY', reason: open };
  let due: WaitingTicket | undefined;
  const firstOf = new Map<QueueClass, WaitingTicket>();
  for (const ticket of open) {
    if (overtakings(state, ticket) >= rules.overtakingLimit && (!due || byReference(ticket, due) < 0)) due = ticket;
    const first = firstOf.get(ticket.input.class);
    if (!first || withinClass(ticket, first) < 0) firstOf.set(ticket.input.class, ticket);
  }
  const turn = classTurn(new Set(firstOf.keys()), state.credits, weightsAt(rules, at));
  const chosen = due ?? (turn && firstOf.get(turn.class));
  if (!chosen) return { kind: 'NOBODY', reason: 'NOBODY_WAITS' };
  return {
    kind: 'CALL',
    ticket: chosen.input.ticket,
    class: chosen.input.class,
    rule: due ? 'BOUNDED_OVERTAKING' : 'CLASS_TURN',
    policy: rules.version,
    inputs: publishedInputs(chosen, overtakings(state, chosen)),
    next: { credits: due || !turn ? state.credits : turn.credits, overtaken: overtakenAfter(state, open, chosen) },
  };
}

/** The policy's memory after a controller's own choice: others are overtaken all the same, no class pays for it. */
export function afterCallByHand(question: Omit<CallQuestion, 'rules' | 'at'>, chosen: WaitingTicket): PolicyState {
  const { lane, calendar, waiting, state } = question;
  const open = candidates(lane, calendar, waiting);
  return { ...state, overtaken: overtakenAfter(state, typeof open === 'string' ? [] : open, chosen) };
}

/** Forgets a ticket that left the queue without being called. */
export function afterLeaving(state: PolicyState, ticket: string): PolicyState {
  if (!state.overtaken.has(ticket)) return state;
  const overtaken = new Map(state.overtaken);
  overtaken.delete(ticket);
  return { ...state, overtaken };
}

function overtakings(state: PolicyState, ticket: WaitingTicket): number {
  return state.overtaken.get(ticket.input.ticket) ?? 0;
}

function overtakenAfter(
  state: PolicyState,
  open: readonly WaitingTicket[],
  chosen: WaitingTicket,
): ReadonlyMap<string, number> {
  const overtaken = new Map(state.overtaken);
  for (const ticket of open) {
    if (ticket.reference < chosen.reference) overtaken.set(ticket.input.ticket, overtakings(state, ticket) + 1);
  }
  overtaken.delete(chosen.input.ticket);
  return overtaken;
}

function byReference(a: WaitingTicket, b: WaitingTicket): number {
  return a.reference - b.reference || (a.input.ticket < b.input.ticket ? -1 : 1);
}

function withinClass(a: WaitingTicket, b: WaitingTicket): number {
  if (a.input.penalty !== b.input.penalty) return a.input.penalty ? 1 : -1;
  if (a.deadline !== b.deadline) return a.deadline < b.deadline ? -1 : 1;
  return byReference(a, b);
}
