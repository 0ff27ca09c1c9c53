import type { QueueStage } from '../../shared/domain/place.js';
import {
  missingFor,
  requireNothing,
  type DeclaredFacts,
  type FieldStage,
  type Missing,
} from '../declarations/index.js';

/** What a call looks at beside the ticket. */
export interface Standing {
  /** The declaration stands. */
  readonly accepted: boolean;
  /** All that must be told before a call is told. */
  readonly complete: boolean;
  readonly cleared: boolean;
}

/** Whether nothing is missing for a call; whoever wants out of the gate is cleared too. */
export function isReady(stage: QueueStage | undefined, { accepted, complete, cleared }: Standing): boolean {
  return accepted && complete && (stage !== 'EXIT' || cleared);
}

/** Whether a declaration tells all that a call needs. */
export function isCallable(facts: Pick<DeclaredFacts, 'missing'>): boolean {
  return missingFor(facts, 'CALL').length === 0;
}

/**
 * Throws `declaration-incomplete` with what must be told before a step and is not.
 * @param found whether something is known although the declaration does not tell it
 */
export function requireTold(
  facts: Pick<DeclaredFacts, 'missing'>,
  stage: FieldStage,
  found: (missing: Missing) => boolean = () => false,
): void {
  requireNothing(missingFor(facts, stage).filter((each) => !found(each)));
}
