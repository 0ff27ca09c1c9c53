import type { Principal } from '../../shared/domain/roles.js';
import { CITIZEN_KINDS, type NoticeKind } from '../domain/notice-kinds.js';
import { MESSAGE_KINDS } from '../domain/message-kinds.js';

/** Who is told of anything. */
export const READERS = ['FIRM_ADMIN', 'DISPATCHER', 'CITIZEN'] as const;

/** The kinds that concern somebody by his role; what is followed by a code alone is nobody's choice. */
export function kindsFor({ roles }: Principal): readonly NoticeKind[] {
  const citizen = CITIZEN_KINDS.filter((kind) => kind !== 'FOLLOWED_NEWS');
  return roles.includes('CITIZEN') ? citizen : MESSAGE_KINDS;
}

/** Where somebody finds these settings, by his role. */
export function settingsPath({ roles }: Principal): string {
  return roles.includes('CITIZEN') ? '/citizen/account' : '/firm/notifications';
}
