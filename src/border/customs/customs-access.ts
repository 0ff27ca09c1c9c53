import type { Gate } from '../../shared/domain/place.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { CUSTOMS_OFFICES } from '../declarations/index.js';
import type { CustomsGoods } from './domain/customs-goods.js';
import { refuse } from './domain/customs-problems.js';
import type { CustomsRecord } from './domain/customs-record.js';

/** Who records, stops and lifts; of heads customs' own alone. */
export const CUSTOMS_OFFICERS = ['CUSTOMS', 'AGENCY_HEAD'] as const satisfies readonly Role[];

/** Who looks: firms at those that their vehicles carry, officers at those of their gate. */
export const CUSTOMS_READERS = [
  ...CUSTOMS_OFFICERS,
  'FIRM_ADMIN',
  'DISPATCHER',
  'BORDER_GUARD',
  'GATE_CLERK',
  'SUPERVISOR',
  'AUDITOR',
] as const satisfies readonly Role[];

export function isCustoms(by: Principal): boolean {
  return (
    by.system === true || by.roles.includes('CUSTOMS') || (by.roles.includes('AGENCY_HEAD') && by.agency === 'CUSTOMS')
  );
}

/** Throws `customs-officer-needed`. */
export function requireCustoms(by: Principal): void {
  if (!isCustoms(by)) throw refuse('customs-officer-needed');
}

/**
 * A customs declaration belongs to the gate of its office and to every gate where a vehicle carries it; one of an inland
 * office that nobody carries yet to any. Throws `wrong-gate`; `not-found` for a firm none of whose vehicles carries it.
 */
export function requireConcerned(
  by: Principal,
  { registered }: CustomsRecord,
  goods: CustomsGoods,
  office?: string,
): void {
  if (by.system) return;
  const carriers = [...goods.values()];
  if (by.firm !== undefined) {
    if (!carriers.some(({ firm }) => firm === by.firm)) throw refuseAtDoor('not-found');
    return;
  }
  if (by.gate === undefined || carriers.some(({ gate }) => gate === by.gate)) return;
  const offices = [registered?.office, office].filter((each) => each !== undefined);
  const gates = offices.flatMap((each) => gateOfOffice(each) ?? []);
  if (gates.includes(by.gate)) return;
  if (gates.length > 0 || carriers.length > 0) throw refuseAtDoor('wrong-gate');
}

/** The gate that a customs office belongs to; undefined for one inland. */
export function gateOfOffice(office: string): Gate | undefined {
  return (Object.entries(CUSTOMS_OFFICES) as [Gate, string][]).find(([, each]) => each === office)?.[0];
}
