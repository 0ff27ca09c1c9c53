import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { requireGate } from '../../shared/domain/posted.js';
import { refuse } from '../../shared/http/http-problems.js';

/** The firm that a thing belongs to, or staff of its gate. Another firm learns nothing: `not-found`; other staff `wrong-gate`. */
export function requireOwnOrGate(by: Principal, of: { readonly firm: string; readonly gate: Gate }): void {
  if (by.firm === undefined) requireGate(by, of.gate);
  else if (by.firm !== of.firm) throw refuse('not-found');
}
