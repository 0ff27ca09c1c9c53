import type { FieldProblem, Parameters } from '../../../shared/domain/problem.js';
import type { AnswerProblem } from './form-problems.js';
import type { FormField } from './form-field.js';

export type Answer = string | number | boolean;
export type Answers = Readonly<Record<string, Answer>>;

/** The answers as they are kept, or every fault by its path. */
export interface CheckedAnswers {
  readonly answers: Answers;
  readonly faults: readonly FieldProblem[];
}

const LINE = 200;
const TEXT = 2_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** What neither a database nor a screen can hold; a long text may have lines. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/u;

type Checked = { readonly value: Answer } | { readonly code: AnswerProblem; readonly parameters?: Parameters };

const wrong = (code: AnswerProblem, parameters?: Parameters): Checked => ({ code, ...(parameters && { parameters }) });

/**
 * Checks what was filled in by the form: every field that is asked, and nothing that is not. Texts are trimmed and
 * composed (NFC), numbers of persons and telephones freed of blanks and dots. `today` is the day in Hanoi; faults have paths
 * below `under`.
 */
export function checkAnswers(
  form: readonly FormField[],
  given: Readonly<Record<string, unknown>>,
  today: string,
  under = 'answers',
): CheckedAnswers {
  const answers: Record<string, Answer> = {};
  const faults: FieldProblem[] = [];
  const fault = (key: string, code: string, parameters?: Parameters) =>
    faults.push({ path: `${under}.${key}`, code, severity: 'error', ...(parameters && { parameters }) });
  for (const field of form) {
    const { key } = field;
    const value = Object.hasOwn(given, key) ? given[key] : undefined;
    const asked = isAsked(field, answers);
    if (isEmpty(value)) {
      if (asked && field.required) fault(key, 'field-missing');
      continue;
    }
    if (!asked) {
      fault(key, 'answer-not-asked');
      continue;
    }
    const checked = checkOne(field, value, today);
    if ('code' in checked) fault(key, checked.code, checked.parameters);
    else answers[key] = checked.value;
  }
  const known = new Set(form.map(({ key }) => key));
  for (const key of Object.keys(given)) if (!known.has(key)) fault(key, 'field-unknown');
  return { answers, faults };
}

/** Whether a field is asked, given what was answered before it. */
export function isAsked({ onlyIf }: FormField, answers: Answers): boolean {
  return onlyIf === undefined || answers[onlyIf.field] === onlyIf.is;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

function checkOne(field: FormField, value: unknown, today: string): Checked {
  if (field.type === 'number') return checkNumber(field, value);
  if (field.type === 'yes-no') return typeof value === 'boolean' ? { value } : wrong('answer-not-yes-no');
  if (typeof value !== 'string') return wrong('answer-not-text');
  const text = value.trim().normalize('NFC');
  switch (field.type) {
    case 'text':
      return checkLine(field, text);
    case 'long-text':
      if (UNPRINTABLE.test(text.replaceAll(/[\n\r\t]/g, ' '))) return wrong('answer-not-text');
      return text.length > TEXT ? wrong('answer-too-long', { most: TEXT }) : { value: text };
    case 'date':
      return checkDay(field, text, today);
    case 'choice':
      return field.choices?.some((choice) => choice.value === text) ? { value: text } : wrong('answer-not-choice');
    case 'phone':
      return matching(bare(text), /^\+?\d{9,15}$/, 'answer-not-phone');
    case 'email':
      return matching(text, /^[^\s@]{1,64}@[^\s@.]{1,63}(\.[^\s@.]{1,63}){1,4}$/, 'answer-not-email');
    case 'id-number':
      return matching(bare(text), /^0\d{11}$/, 'answer-not-id-number');
    case 'commune':
      return matching(text, /^\d{5}$/, 'answer-not-commune');
  }
}

function checkNumber({ min, max }: FormField, value: unknown): Checked {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return wrong('answer-not-number');
  if (min !== undefined && value < min) return wrong('answer-too-low', { min });
  return max !== undefined && value > max ? wrong('answer-too-high', { max }) : { value };
}

function checkLine({ pattern }: FormField, text: string): Checked {
  if (UNPRINTABLE.test(text)) return wrong('answer-not-text');
  if (text.length > LINE) return wrong('answer-too-long', { most: LINE });
  return pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(text)
    ? wrong('answer-unlike-pattern')
    : { value: text };
}

function checkDay({ when }: FormField, text: string, today: string): Checked {
  const day = new Date(`${text}T00:00:00Z`);
  if (!DAY.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    return wrong('answer-not-day');
  if (when === 'past' && text > today) return wrong('answer-not-past');
  return when === 'future' && text < today ? wrong('answer-not-future') : { value: text };
}

function matching(text: string, form: RegExp, code: AnswerProblem): Checked {
  return form.test(text) ? { value: text } : wrong(code);
}

function bare(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s.\-()]/g, '');
}
