import { fill, problemKind } from '../../../src/shared/domain/problem.js';
import type { Problem } from '../api/problem.js';
import type { Language } from './catalogue.js';

type Kept = Pick<Partial<Problem>, 'code' | 'title' | 'detail' | 'parameters' | 'fields'>;
/** What the server called by the names of places, which are not known here. */
const PLACE = /\{\{\w+Name\}\}/;
const OPEN = /\{\{\w+\}\}/;

/**
 * A refusal in the language of who reads it, by its code, also one that was kept in another. It stays in the server's own words
 * where this face does not know the code, or not all that its sentence takes.
 */
export function inLanguage<P extends Kept>(problem: P, language: Language): P {
  const { code = '', parameters = {}, fields } = problem;
  const kind = problemKind(code);
  const title = kind && filled(kind.title[language], parameters);
  const todo = kind?.todo && filled(kind.todo[language], parameters);
  const whole = title !== undefined && (kind?.todo === undefined || todo !== undefined);
  return {
    ...problem,
    ...(whole && { title, ...(todo !== undefined && { detail: todo }) }),
    ...(fields && {
      fields: fields.map((field) => ({
        ...field,
        message: filled(problemKind(field.code)?.title[language], {}) ?? field.message,
      })),
    }),
  };
}

function filled(text: string | undefined, parameters: NonNullable<Kept['parameters']>): string | undefined {
  if (text === undefined || PLACE.test(text)) return undefined;
  const said = fill(text, parameters as Readonly<Record<string, string | number>>);
  return OPEN.test(said) ? undefined : said;
}
