import type { Schemas } from '../../../shared/api/client.js';
import type { Me } from '../../../shared/session/session.js';

export type Agency = Schemas['CheckAnswer']['agency'];

/** Whose checks a person decides: his agency's; a cashier's and a supervisor's are the fee's. */
export function agencyOf({ agency, roles }: Pick<Me, 'agency' | 'roles'>): Agency | undefined {
  if (agency) return agency;
  return roles.some((role) => role === 'CASHIER' || role === 'SUPERVISOR') ? 'GATE_FEE' : undefined;
}
