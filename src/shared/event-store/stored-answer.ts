import { DomainError } from '../domain/problem.js';
import type { StoredCommand } from './append.js';
import { storeProblem } from './store-problems.js';
import type { Committed, CommandContext } from './types.js';

/**
 * What an earlier run of a command answered. Throws the refusal it was given then, or `idempotency-key-reused` when
 * the key stood for another route or body.
 */
export function storedAnswer<A>(context: CommandContext, stored: StoredCommand, epoch: string): Committed<A> {
  if (stored.route !== context.route || stored.bodyHash !== context.bodyHash)
    throw storeProblem('idempotency-key-reused');
  if (stored.refusal) throw new DomainError(stored.refusal.code, stored.refusal.parameters, stored.refusal.fields);
  const log = { position: stored.position, epoch };
  return { answer: stored.answer as A, status: stored.status, log, replayed: true };
}
