import type { Me } from '../../../shared/session/session.js';

type Person = Pick<Me, 'roles' | 'office'>;
const has = ({ roles }: Person, ...wanted: Me['roles'][number][]) => roles.some((role) => wanted.includes(role));

/** The People's Committee of the province: it settles what is denounced. */
const PROVINCE_OFFICE = 'UBND';

/** Who serves citizens at an office; with the gate he has nothing to do. */
export const servesCitizens = (me: Person): boolean =>
  me.office !== undefined && has(me, 'ONE_STOP_CLERK', 'CIVIL_SERVANT');
export const isOneStopClerk = (me: Person): boolean => servesCitizens(me) && has(me, 'ONE_STOP_CLERK');
export const isCivilServant = (me: Person): boolean => servesCitizens(me) && has(me, 'CIVIL_SERVANT');
/** Who may stand on the list of a denunciation; whether he does is told by no page but its own. */
export const mayHoldDenunciations = (me: Person): boolean => isCivilServant(me) && me.office === PROVINCE_OFFICE;
export const namesReceivers = (me: Person): boolean => has(me, 'PROVINCE');
/** Who sees how offices keep their time: the province all of them, the others their own. */
export const seesServices = (me: Person): boolean => has(me, 'PROVINCE') || servesCitizens(me);
/** Who reads posts before the public does: those of an office its own, the province all of them. */
export const readsNews = (me: Person): boolean => has(me, 'PROVINCE') || servesCitizens(me);
/** Who words the catalogue of procedures. */
export const wordsProcedures = (me: Person): boolean => has(me, 'PROVINCE');
/** Who says what became of a question that the assistant had no answer to. */
export const dealsWithQuestions = (me: Person): boolean => has(me, 'PROVINCE', 'CIVIL_SERVANT');
/** The board of petitions is for those who settle them, and for the province. */
export const seesPetitionBoard = (me: Person): boolean => has(me, 'PROVINCE') || isCivilServant(me);
/** Who keeps the register of places with a plate: communes each their own, the province all. */
export const keepsPlaces = (me: Person): boolean => has(me, 'PROVINCE') || isCivilServant(me);
/** Community digital teams: civil servants see those of their commune, the province all. */
export const seesTeams = (me: Person): boolean => has(me, 'PROVINCE') || isCivilServant(me);
