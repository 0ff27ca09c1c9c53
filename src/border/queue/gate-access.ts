import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { requireGate } from '../../shared/domain/posted.js';
import { refuse } from '../../shared/http/http-problems.js';

/** Staff of a gate look at their own alone, who is posted nowhere at all. Throws `wrong-gate`. */
export function requireOwnGate(by: Principal, gate: Gate): void {
  if (by.gate !== undefined) requireGate(by, gate);
}

/**
 * The firm that a thing belongs to, staff of its gate, or the driver of that very ticket. Another firm or driver learns
 * nothing: `not-found`; other staff `wrong-gate`.
 */
export function requireOwnOrGate(
  by: Principal,
  of: { readonly ticket?: string; readonly firm: string; readonly gate: Gate },
): void {
  if (by.ticket !== undefined) {
    if (by.ticket !== of.ticket) throw refuse('not-found');
  } else if (by.firm === undefined) requireGate(by, of.gate);
  else if (by.firm !== of.firm) throw refuse('not-found');
}
