import { DomainError, fill, problemKind, type Parameters, type Words } from '../domain/problem.js';
import type { Language } from './language.js';

/** RFC 9457 problem details as this product answers them. `code` is stable; `title`, `detail`, messages follow the language. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance: string;
  readonly code: string;
  readonly parameters?: Parameters;
  readonly correlationId: string;
  readonly fields?: readonly FieldDetails[];
}

export interface FieldDetails {
  readonly path: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

/** Renders one refusal; for HTTP and the live channel alike. `names`: of the places that its texts name. */
export function problemDetails(
  error: DomainError,
  language: Language,
  about: { instance: string; correlationId: string },
  names: ReadonlyMap<string, Words> = new Map(),
): ProblemDetails {
  const kind = problemKind(error.code);
  const named = (code: string) => names.get(code)?.[language];
  return {
    type: `/api/docs/problems#${error.code}`,
    title: kind ? fill(kind.title[language], error.parameters, named) : error.code,
    status: kind?.status ?? 500,
    ...(kind?.todo && { detail: fill(kind.todo[language], error.parameters, named) }),
    instance: about.instance,
    code: error.code,
    ...(Object.keys(error.parameters).length > 0 && { parameters: error.parameters }),
    correlationId: about.correlationId,
    ...(error.fields.length > 0 && {
      fields: error.fields.map(({ path, code, severity, parameters }) => ({
        path,
        code,
        severity,
        message: messageOf(code, language, parameters),
      })),
    }),
  };
}

/** The sentence behind a code; the code itself when no catalogue holds it. */
export function messageOf(code: string, language: Language, parameters: Parameters = {}): string {
  return fill(problemKind(code)?.title[language] ?? code, parameters);
}
