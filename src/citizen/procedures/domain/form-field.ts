import type { Words } from '../../../shared/domain/problem.js';

export const FIELD_TYPES = [
  'text',
  'long-text',
  'number',
  'date',
  'choice',
  'yes-no',
  'phone',
  'email',
  'id-number',
  'commune',
] as const;
/**
 * What a field of a form holds:
 * `text` one line of at most 200 characters; `long-text` at most 2,000; `number` a whole number; `date` a day `YYYY-MM-DD`;
 * `choice` the `value` of one of `choices`; `yes-no` true or false; `phone` a Vietnamese or Chinese telephone number; `email`;
 * `id-number` the 12 digits of the personal number; `commune` the five-digit code of a commune of the province.
 */
export type FieldType = (typeof FIELD_TYPES)[number];

/** One of the answers of a `choice`. */
export interface FieldChoice {
  /** Kebab-case, stable: `female`. */
  readonly value: string;
  readonly label: Words;
}

/**
 * One field of the form. Who applies (name, personal number, day of birth, telephone, e-mail, address, commune) is asked with
 * every dossier and does not belong in a form; neither do the papers.
 */
export interface FormField {
  /** Stable within the procedure, camelCase: `childName`. Answers are kept under it. */
  readonly key: string;
  readonly label: Words;
  readonly type: FieldType;
  readonly required: boolean;
  /** Of a `choice` only, at least two. */
  readonly choices?: readonly FieldChoice[];
  /** Of a `number` only: the lowest and the highest value. */
  readonly min?: number;
  readonly max?: number;
  /** Of a `date` only: a day that must have been (`past`, today counts) or is still to come (`future`, today counts). */
  readonly when?: 'past' | 'future';
  /**
   * Of a `text` only: what the whole line must look like: a row of characters and character classes with counts, such as
   * `[A-Z]{2}\d{6,8}`. No groups, no `*`, no `+`: a pattern must never take long.
   */
  readonly pattern?: string;
  /** Asked only when the earlier `choice` or `yes-no` field has this answer; `required` holds only then. */
  readonly onlyIf?: { readonly field: string; readonly is: string | boolean };
  /** A line of help beneath the field. */
  readonly hint?: Words;
  /** The heading beneath which this field and those after it stand, until the next heading. */
  readonly section?: Words;
}
