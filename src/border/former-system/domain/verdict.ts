import type { DomainError, FieldProblem, Parameters } from '../../../shared/domain/problem.js';

/** The tables of a former system, in the order in which they are taken: each may name what stands in those before it. */
export const FORMER_TABLES = ['firms', 'fleets', 'drivers', 'declarations'] as const;
export type FormerTable = (typeof FORMER_TABLES)[number];

export const VERDICTS = ['TAKEN', 'TAKEN_WITH_WARNING', 'UNCHANGED', 'REFUSED'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Something about one row: at a column, or about the row as a whole (no column). */
export interface RowFinding {
  readonly column?: string;
  readonly code: string;
  readonly severity: FieldProblem['severity'];
  readonly parameters?: Parameters;
}

/** What became of one row. `line` counts as an editor does: the head is line 1. */
export interface RowVerdict {
  readonly table: FormerTable;
  readonly line: number;
  readonly verdict: Verdict;
  readonly findings: readonly RowFinding[];
}

/** What a row came to before it is told line by line. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly findings: readonly FieldProblem[];
}

/** Taken, with what is doubted. */
export function taken(findings: readonly FieldProblem[] = []): Outcome {
  return { verdict: findings.length ? 'TAKEN_WITH_WARNING' : 'TAKEN', findings };
}

/** Nothing was written: it stands here already. */
export function unchanged(...codes: readonly string[]): Outcome {
  return { verdict: 'UNCHANGED', findings: codes.map((code) => ({ path: '', code, severity: 'warning' })) };
}

/** Refused by a rule of its own. */
export function refused(path: string, code: string, parameters?: Parameters): Outcome {
  return { verdict: 'REFUSED', findings: [{ path, code, severity: 'error', ...(parameters && { parameters }) }] };
}

/** Refused as the ordinary command refuses it: its fields, or the refusal itself where it names none. */
export function refusedWith({ code, parameters, fields }: DomainError): Outcome {
  const errors = fields.filter(({ severity }) => severity === 'error');
  return errors.length ? { verdict: 'REFUSED', findings: errors } : refused('', code, parameters);
}
