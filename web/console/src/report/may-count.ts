import type { Me } from '../../../shared/session/session.js';
import type { Gate } from '../lanes/queries.js';

/** Whether somebody enters what the board of a gate counted by hand: its supervisor or clerk, or the province. */
export function mayCount({ roles, gate: own }: Pick<Me, 'roles' | 'gate'>, gate: Gate): boolean {
  return (
    (own === undefined || own === gate) &&
    roles.some((role) => role === 'SUPERVISOR' || role === 'GATE_CLERK' || role === 'PROVINCE')
  );
}
