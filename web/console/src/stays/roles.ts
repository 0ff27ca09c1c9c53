import type { Me } from '../../../shared/session/session.js';

type Person = Pick<Me, 'roles' | 'gate'>;

/** Who looks after vehicles that must be back, or must leave, at his gate. */
export const seesStays = ({ roles, gate }: Person): boolean =>
  gate !== undefined &&
  roles.some(
    (role) => role === 'BORDER_GUARD' || role === 'CUSTOMS' || role === 'AGENCY_HEAD' || role === 'SUPERVISOR',
  );
/** Who says that the clock of a stay stood still. */
export const extendsStays = ({ roles }: Person): boolean => roles.includes('BORDER_GUARD');
