import type { Me } from '../../../shared/session/session.js';

type Person = Pick<Me, 'roles'>;
const has = ({ roles }: Person, ...wanted: Me['roles'][number][]) => roles.some((role) => wanted.includes(role));

/** Who reads what was asked for and taken. */
export const seesFees = (me: Person): boolean => has(me, 'CASHIER', 'ACCOUNTANT', 'SUPERVISOR', 'AUDITOR', 'PROVINCE');
/** Who takes money at the counter and says what a trip costs where no rule does. */
export const takesMoney = (me: Person): boolean => has(me, 'CASHIER');
export const seesPayments = (me: Person): boolean => has(me, 'ACCOUNTANT', 'SUPERVISOR', 'AUDITOR');
/** Who brings the bank's file and puts its payments where they belong. */
export const keepsAccounts = (me: Person): boolean => has(me, 'ACCOUNTANT');
export const voidsReceipts = (me: Person): boolean => has(me, 'ACCOUNTANT', 'SUPERVISOR');
/** Who may look up a trip by its plate. */
export const findsByPlate = (me: Person): boolean => has(me, 'CASHIER', 'SUPERVISOR');

/** The first page of who comes here. */
export const firstOfFees = (me: Person) => (keepsAccounts(me) && !takesMoney(me) ? '/fees/payments' : '/fees/trips');
