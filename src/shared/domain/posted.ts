import type { Gate } from './place.js';
import { DomainError } from './problem.js';
import type { Principal, Role } from './roles.js';

/** Officers act at the gate where they are posted, this product itself anywhere. Throws `wrong-gate`. */
export function requireGate(by: Principal, gate: Gate): void {
  if (!by.system && by.gate !== gate) throw new DomainError('wrong-gate');
}

/** Whether somebody works in a yard of his gate: all but a yard operator who is posted to others. */
export function worksIn({ yards }: Pick<Principal, 'yards'>, yard: string): boolean {
  return yards === undefined || yards.includes(yard);
}

/**
 * A yard operator who is posted to yards acts as one in those alone. Who holds one of the roles `also` may do the same by
 * that, wherever at his gate. Throws `wrong-yard`.
 */
export function requireYard(by: Principal, yard: string, also: readonly Role[] = []): void {
  if (!worksIn(by, yard) && !also.some((role) => by.roles.includes(role)))
    throw new DomainError('wrong-yard', { yard });
}
