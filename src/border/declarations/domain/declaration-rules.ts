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
  /** So many days before a paper of a vehicle ends its firms are told, and once more. */
  readonly firstPaperNoticeDays?: number;
  readonly lastPaperNoticeDays?: number;
}

/** How many days before a paper of a vehicle ends its firms are told, and once more. */
export type PaperNotices = readonly [first: number, last: number];

/** *Default*. Never changed: facts without `paperNotices` are told by it. */
export const PUBLISHED_PAPER_NOTICES: PaperNotices = [30, 7];

/** What holds until something else is set. Never changed: facts without `expiresAfterHours` end by it. */
export const PUBLISHED_DECLARATION_RULES: DeclarationRules = {
  daysAhead: 30,
  windowHours: 72,
  expiresAfterHours: 24,
  invitationHours: 72,
  wayBackHours: 24,
  firstPaperNoticeDays: PUBLISHED_PAPER_NOTICES[0],
  lastPaperNoticeDays: PUBLISHED_PAPER_NOTICES[1],
};

/** Facts that end by the rules of their time. What is published needs no word in the log. */
export function endingBy(facts: DeclaredFacts, { expiresAfterHours }: DeclarationRules): DeclaredFacts {
  return expiresAfterHours === PUBLISHED_DECLARATION_RULES.expiresAfterHours ? facts : { ...facts, expiresAfterHours };
}

/** The notices that a value of the rules means; one that is not told is as published. */
export function paperNotices({ firstPaperNoticeDays, lastPaperNoticeDays }: Partial<DeclarationRules>): PaperNotices {
  const [first, last] = PUBLISHED_PAPER_NOTICES;
  return [firstPaperNoticeDays ?? first, lastPaperNoticeDays ?? last];
}

/** Facts whose papers are told of by the rules of their time; published ones need no word in the log here either. */
export function toldBy(facts: DeclaredFacts, rules: DeclarationRules): DeclaredFacts {
  const notices = paperNotices(rules);
  const published = notices.every((days, n) => days === PUBLISHED_PAPER_NOTICES[n]);
  return facts.paperEnds === undefined || published ? facts : { ...facts, paperNotices: notices };
}

/** When an unused declaration ends. */
export function expiresAt({
  plannedTo,
  expiresAfterHours = PUBLISHED_DECLARATION_RULES.expiresAfterHours,
}: Pick<DeclaredFacts, 'plannedTo' | 'expiresAfterHours'>): Date {
  return plusMinutes(new Date(plannedTo), expiresAfterHours * 60);
}
