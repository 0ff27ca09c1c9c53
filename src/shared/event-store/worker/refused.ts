import type { DomainError } from '../../domain/problem.js';
import type { Queryable } from '../append.js';

/** Puts a refused command of a reaction or deadline on the list that a supervisor sees; the same one once only. */
export async function recordRefusal(
  on: Queryable,
  reaction: string,
  cause: string,
  position: number | null,
  { code, parameters, fields }: DomainError,
): Promise<void> {
  await on.query(
    `INSERT INTO refused_reaction (reaction, cause, position, code, parameters, fields)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (reaction, cause) DO NOTHING`,
    [reaction, cause, position, code, JSON.stringify(parameters), JSON.stringify(fields)],
  );
}
