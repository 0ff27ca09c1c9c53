import type { Checked as CheckedBy, Finding as FindingOf } from '../../../shared/domain/checked.js';
// The words of the codes too, which nothing else would load.
import './field-problems.js';
import type { FieldProblemCode } from './field-problems.js';

export { at, bare, doubt, wrong } from '../../../shared/domain/checked.js';

/** What a validator of declarations has against a value. */
export type Finding = FindingOf<FieldProblemCode>;

/** The answer of every validator of declarations; its codes stand in the catalogue of field problems. */
export type Checked<T> = CheckedBy<T, FieldProblemCode>;
