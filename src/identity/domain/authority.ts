import type { Principal, Role } from '../../shared/domain/roles.js';
import type { Posting } from './posting.js';

const FIRMS_OWN: readonly Role[] = ['DISPATCHER', 'DRIVER'];

/**
 * May `by` invite a person to this posting, change it or take it away?
 * ADMIN posts officers and a firm's admins, a firm's admin his dispatchers and drivers, an agency's head the officers
 * of his agency at his gate.
 */
export function mayAppoint(by: Principal, posting: Posting): boolean {
  if (by.roles.includes('ADMIN')) return !posting.roles.some((role) => FIRMS_OWN.includes(role));
  if (by.roles.includes('FIRM_ADMIN') && by.firm !== undefined)
    return posting.firm === by.firm && posting.roles.every((role) => FIRMS_OWN.includes(role));
  if (by.roles.includes('AGENCY_HEAD') && by.agency !== undefined && by.gate !== undefined)
    return (
      posting.agency === by.agency && posting.gate === by.gate && posting.roles.every((role) => role === by.agency)
    );
  return false;
}

/** ADMIN may also put a stop to any account, for he answers for misuse; the others only to those whom they appoint. */
export function mayDeactivate(by: Principal, person: { readonly id: string; readonly posting: Posting }): boolean {
  if (by.id === person.id) return false;
  return by.roles.includes('ADMIN') || mayAppoint(by, person.posting);
}

/** Whom `by` sees in a list of people: everyone, his firm's, or his agency's at his gate. */
export function visiblePeople(by: Principal): Omit<Posting, 'roles'> | undefined {
  if (by.roles.includes('ADMIN')) return {};
  if (by.roles.includes('FIRM_ADMIN') && by.firm !== undefined) return { firm: by.firm };
  if (by.roles.includes('AGENCY_HEAD') && by.agency !== undefined && by.gate !== undefined)
    return { agency: by.agency, gate: by.gate };
  return undefined;
}

/** ADMIN keeps the officers' register, but a firm's people are none of his business: he sees them without names. */
export function seesNames(by: Principal, posting: Posting): boolean {
  return !by.roles.includes('ADMIN') || posting.firm === undefined;
}
