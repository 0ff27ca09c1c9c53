import type { Gate } from './place.js';
import { DomainError } from './problem.js';
import type { Principal } from './roles.js';

/** Officers act at the gate where they are posted, this product itself anywhere. Throws `wrong-gate`. */
export function requireGate(by: Principal, gate: Gate): void {
  if (!by.system && by.gate !== gate) throw new DomainError('wrong-gate');
}
