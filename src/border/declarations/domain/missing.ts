import type { Agency } from '../../../shared/domain/place.js';
import { agenciesThatUse } from './checks-using-fields.js';
import { refuse } from './declaration-problems.js';

/**
 * The steps of a journey that ask for something declared, in order; `CLEAR` is the pass of the agency that looks at it. What an earlier one needs, the later ones need too.
 */
export const FIELD_STAGES = ['BOOK', 'CHECK_IN', 'CALL', 'ADMIT', 'CLEAR'] as const;
export type FieldStage = (typeof FIELD_STAGES)[number];

/** Something that is not told yet and from which step on it is needed. No personal data: the log carries it. */
export interface Missing {
  readonly path: string;
  readonly code: string;
  readonly stage: FieldStage;
  /** Whose rule asks for it; left out: the gate's, of whoever uses the field. */
  readonly agency?: Agency;
  /** A photo of it does too. */
  readonly photo?: true;
}

/** The same, what is asked first standing first. */
export function inOrder(missing: readonly Missing[]): readonly Missing[] {
  return FIELD_STAGES.flatMap((stage) => missing.filter((each) => each.stage === stage));
}

/** What must be told before a step and is not. Declarations of before fields had stages are complete. */
export function missingFor(
  { missing = [] }: { readonly missing?: readonly Missing[] },
  stage: FieldStage,
): readonly Missing[] {
  const last = FIELD_STAGES.indexOf(stage);
  return missing.filter((each) => FIELD_STAGES.indexOf(each.stage) <= last);
}

/** Throws `declaration-incomplete`, naming every field, unless nothing is missing. */
export function requireNothing(missing: readonly Missing[]): void {
  if (missing.length === 0) return;
  const fields = missing.map(({ path, code }) => ({ path, code, severity: 'error' }) as const);
  throw refuse('declaration-incomplete', {}, fields);
}

/**
 * What of it an agency looks at: what its own rule asks for, and the fields that its check uses. That a first trip has not
 * crossed yet is nothing that anybody could tell.
 */
export function missingFrom(missing: readonly Missing[], agency: Agency): readonly Missing[] {
  return missing.filter(({ agency: of, path }) =>
    of ? of === agency : path !== 'returnOf' && agenciesThatUse([path]).includes(agency),
  );
}
