import '../../../../src/citizen/procedures/domain/form-problems.js';
import { fill, problemKind, type FieldProblem } from '../../../../src/shared/domain/problem.js';
import type { Language } from '../../../shared/words/catalogue.js';

/** What the server would say of a fault; nothing for what it says elsewhere. */
export function saidOf({ code, parameters = {} }: FieldProblem, language: Language): string | undefined {
  const kind = problemKind(code);
  return kind && fill(kind.title[language], parameters);
}
