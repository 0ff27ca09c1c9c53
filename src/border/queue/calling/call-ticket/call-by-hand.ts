import type { PolicyAt } from '../../domain/policy-rules.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { publishedInputs, waitingTicket } from '../../domain/policy-inputs.js';
import { refuse } from '../../domain/ticket-problems.js';
import { isWaiting, type Ticket } from '../../domain/ticket.js';
import type { CallChoice } from './call-choice.js';

/** A ticket that a controller chose, and whether the policy would have set it last. */
export interface ChosenByHand {
  readonly ticket: Ticket;
  readonly penalty: boolean;
}

/** A controller's own choice, with the same public inputs as the policy's. Throws `not-waiting`. */
export function callByHand(
  { ticket, penalty }: ChosenByHand,
  lane: string,
  asOf: number,
  at: Date,
  policyAt: PolicyAt,
): CallChoice {
  const input = policyInputOf(ticket, true, penalty);
  if (!input || !isWaiting(ticket.status)) throw refuse('not-waiting', { status: ticket.status });
  return {
    lane,
    ticket: input.ticket,
    stage: input.stage,
    class: input.class,
    policy: policyAt(at).version,
    rule: 'BY_HAND',
    inputs: publishedInputs(waitingTicket(input, policyAt(new Date(input.checkedInAt))), 0),
    asOf,
    chosenAt: at.toISOString(),
    after: 0,
  };
}
