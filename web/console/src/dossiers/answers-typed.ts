import type { FormField } from './queries.js';

/** What stands in the fields of a form, by key: as it was typed. */
export type Typed = Readonly<Record<string, string>>;
type Answer = string | number | boolean;

/** The fields that are asked, given what was answered before them. */
export function askedOf(form: readonly FormField[], typed: Typed): FormField[] {
  const asked: FormField[] = [];
  for (const field of form) {
    const { onlyIf } = field;
    const before = onlyIf && asked.some(({ key }) => key === onlyIf.field) ? typed[onlyIf.field] : undefined;
    if (onlyIf === undefined || before === String(onlyIf.is)) asked.push(field);
  }
  return asked;
}

/** The answers as they are sent: only of what is asked, numbers and yes or no as such; what is empty is left out. */
export function answersOf(form: readonly FormField[], typed: Typed): Record<string, Answer> {
  const given = askedOf(form, typed).flatMap(({ key, type }): [string, Answer][] => {
    const text = (typed[key] ?? '').trim();
    if (text === '') return [];
    if (type === 'yes-no') return [[key, text === 'true']];
    if (type === 'number') return [[key, numberOf(text)]];
    return [[key, text]];
  });
  return Object.fromEntries(given);
}

/** A whole number with dots or blanks between its thousands; what is none goes as it is, for the server to name. */
function numberOf(text: string): Answer {
  const plain = /^-?\d{1,3}(?:[.\s]\d{3})+$/.test(text) ? text.replaceAll(/[.\s]/g, '') : text;
  return /^-?\d+$/.test(plain) ? Number(plain) : text;
}
