import type { Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import { refuse } from '../../shared/http/http-problems.js';

/** Only staff of that gate, and the product itself. Throws `wrong-gate`. */
export function requireGate(by: Principal, gate: Gate): void {
  if (!by.system && by.gate !== gate) throw refuse('wrong-gate');
}

/** The firm that a thing belongs to, or staff of its gate. Another firm learns nothing: `not-found`; other staff `wrong-gate`. */
export function requireOwnOrGate(by: Principal, of: { readonly firm: string; readonly gate: Gate }): void {
  if (by.firm === undefined) requireGate(by, of.gate);
  else if (by.firm !== of.firm) throw refuse('not-found');
}
