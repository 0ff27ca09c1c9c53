import type { Me } from '../../../shared/session/session.js';

type Person = Pick<Me, 'roles'>;

/** Who stands at the counter, and who in the yard. */
export const isClerk = ({ roles }: Person): boolean => roles.includes('GATE_CLERK');
export const isOperator = ({ roles }: Person): boolean => roles.includes('YARD_OPERATOR');
export const worksAtCounter = (me: Person): boolean => isClerk(me) || isOperator(me);
