/** The steps of a journey that ask for something declared, in order. What an earlier one needs, the later ones need too. */
export const FIELD_STAGES = ['BOOK', 'CHECK_IN', 'CALL', 'ADMIT'] as const;
export type FieldStage = (typeof FIELD_STAGES)[number];

/** Something that is not told yet and from which step on it is needed. No personal data: the log carries it. */
export interface Missing {
  readonly path: string;
  readonly code: string;
  readonly stage: FieldStage;
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
