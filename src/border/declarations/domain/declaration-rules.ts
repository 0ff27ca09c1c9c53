import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { DeclaredFacts } from './declaration-events.js';

/** What a gate sets of every declaration. */
export interface DeclarationRules {
  /** So far ahead one may declare. */
  readonly daysAhead: number;
  /** So long a planned time makes sense; a longer one is accepted with a warning. */
  readonly windowHours: number;
  /** So long after its planned time an unused declaration ends. */
  readonly expiresAfterHours: number;
  /** So long an invitation to take a part holds. */
  readonly invitationHours: number;
  /** So long the way back of an export is planned for that the far side refused: nothing expires behind the border anyway. */
  readonly wayBackHours: number;
}

/** What holds until something else is set. Never changed: facts without `expiresAfterHours` end by it. */
export const PUBLISHED_DECLARATION_RULES: DeclarationRules = {
  daysAhead: 30,
  windowHours: 72,
  expiresAfterHours: 24,
  invitationHours: 72,
  wayBackHours: 24,
};

/** Facts that end by the rules of their time. What is published needs no word in the log. */
export function endingBy(facts: DeclaredFacts, { expiresAfterHours }: DeclarationRules): DeclaredFacts {
  return expiresAfterHours === PUBLISHED_DECLARATION_RULES.expiresAfterHours ? facts : { ...facts, expiresAfterHours };
}

/** When an unused declaration ends. */
export function expiresAt({
  plannedTo,
  expiresAfterHours = PUBLISHED_DECLARATION_RULES.expiresAfterHours,
}: Pick<DeclaredFacts, 'plannedTo' | 'expiresAfterHours'>): Date {
  return plusMinutes(new Date(plannedTo), expiresAfterHours * 60);
}
