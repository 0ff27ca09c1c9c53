import type { CalendarMode, CargoKind, Direction, QueueClass, QueueStage } from '../../../shared/domain/place.js';
import type { PolicyRules } from './policy-rules.js';
import { referenceTime, type Arrival } from './reference-time.js';

/** Everything about a waiting ticket that the policy looks at; all of it is published with the call. ISO instants. */
export interface PolicyInput extends Arrival {
  readonly ticket: string;
  readonly class: QueueClass;
  readonly cargo: CargoKind;
  readonly direction: Direction;
  readonly route: string;
  /** What it waits for: a kind of lane, or room in the gate yard. */
  readonly stage: QueueStage;
  /** Last priority after no-shows. */
  readonly penalty: boolean;
  /** Nothing is missing that must be there when called. */
  readonly ready: boolean;
  /** When proven-perishable goods spoil. */
  readonly perishableDeadline?: string;
  /** When the declaration was accepted. */
  readonly acceptedAt?: string;
  /** When the slot was booked; none for a live ticket. */
  readonly bookedAt?: string;
}

/**
 * A lane, or a gate yard that parks lead to, as the policy sees it. Without a route it serves all routes of its gate
 * (bays, exits and yards).
 */
export interface LaneView {
  readonly lane: string;
  readonly kind: QueueStage;
  readonly direction: Direction;
  readonly route?: string;
  readonly accepts: readonly CargoKind[];
}

/** What the calendar says at the moment of the call; `announcedAt` is an ISO instant. */
export type CalendarView =
  | { readonly mode: Exclude<CalendarMode, 'PREREGISTERED_ONLY'> }
  | { readonly mode: 'PREREGISTERED_ONLY'; readonly announcedAt: string };

/** A ticket in a yard of the gate with its instants worked out once (milliseconds of the epoch). */
export interface WaitingTicket {
  readonly input: PolicyInput;
  readonly reference: number;
  /** Infinity when nothing spoils. */
  readonly deadline: number;
}

/** Prepares a ticket when it checks in or changes, so that a call among thousands parses no dates. */
export function waitingTicket(input: PolicyInput, rules: PolicyRules): WaitingTicket {
  return {
    input,
    reference: referenceTime(input, rules.tolerance),
    deadline: input.perishableDeadline === undefined ? Infinity : Date.parse(input.perishableDeadline),
  };
}

/** The input vector of a call as the log carries it. */
export function publishedInputs(
  { input, reference }: WaitingTicket,
  overtakenBy: number,
): Readonly<Record<string, string | number | boolean>> {
  const { ticket: _, ...vector } = input;
  const given = Object.entries(vector).filter((entry) => entry[1] !== undefined);
  return { ...Object.fromEntries(given), referenceTime: reference, overtakenBy };
}
