import type { FieldProblem, Parameters } from './problem.js';

/** What a validator has against a value. A warning leaves the value usable; an error does not. */
export interface Finding<C extends string = string> {
  readonly code: C;
  readonly severity: FieldProblem['severity'];
  readonly parameters?: Parameters;
}

/** The answer of every validator: the normalised value, at most with a warning, or an error and no value. */
export type Checked<T, C extends string = string> =
  { readonly value: T; readonly problem?: Finding<C> } | { readonly value?: undefined; readonly problem: Finding<C> };

/** A refused value. */
export function wrong<C extends string>(code: C, parameters?: Parameters): { readonly problem: Finding<C> } {
  return { problem: parameters ? { code, severity: 'error', parameters } : { code, severity: 'error' } };
}

/** A doubt that does not stop the value. */
export function doubt<C extends string>(code: C, parameters?: Parameters): Finding<C> {
  return parameters ? { code, severity: 'warning', parameters } : { code, severity: 'warning' };
}

/** The finding placed at a field of the body (dotted path from its root); empty when nothing is wrong. */
export function at(path: string, checked: Checked<unknown>): readonly FieldProblem[] {
  return checked.problem ? [{ path, ...checked.problem }] : [];
}

/**
 * What people type around a number: full-width forms (NFKC), lower case, blanks, dots, dashes, slashes, middle dots.
 * Idempotent.
 */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\s.\-\u2010-\u2015\u2212_/·•・]/gu, '');
}
