import type { Principal, Role } from '../domain/roles.js';
import { PEOPLE } from '../domain/roles.js';
import { refuse } from './domain/setting-problems.js';
import type { Setting } from './define-setting.js';
import type { SettingAt } from './setting-address.js';
import { roleIn, rolesIn, type Scope } from './setting-scope.js';

const OUTSIDE: readonly Role[] = [
  'FIRM_ADMIN',
  'DISPATCHER',
  'DRIVER',
  'CITIZEN',
  'ONE_STOP_CLERK',
  'CIVIL_SERVANT',
  'TEAM_MEMBER',
];

/** Everyone who signed in may know the rules; proposals and who made them are the gate's own. */
export const INSIDERS = PEOPLE.filter((role) => !OUTSIDE.includes(role)) as [Role, ...Role[]];

export function isInsider({ roles, system }: Principal): boolean {
  return system === true || roles.some((role) => INSIDERS.includes(role));
}

/** Who proposes or sets a value in a scope. */
export function proposersIn({ proposedBy }: Setting, scope: Scope): readonly Role[] {
  return rolesIn(scope, proposedBy);
}

/** Who confirms one as the second person; nobody where none is needed. */
export function confirmersIn({ confirmedBy = [] }: Setting, scope: Scope): readonly Role[] {
  return rolesIn(scope, confirmedBy);
}

/** The role by which somebody acts, of those that a deed is open to. Throws `setting-not-yours`. */
export function requireRole(by: Principal, { setting, scope }: SettingAt, roles: readonly Role[]): Role {
  const role = by.system ? roles[0] : roleIn(by, scope, roles);
  if (role) return role;
  throw refuse('setting-not-yours', {
    setting: setting.name,
    scope: scope.id,
    roles: rolesIn(scope, roles).join(', '),
  });
}
