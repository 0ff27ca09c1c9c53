import type { Me } from '../../../shared/session/session.js';

/** Who gives orders at the lanes; a supervisor looks on. */
export const controls = ({ roles }: Pick<Me, 'roles'>): boolean => roles.includes('LANE_CONTROLLER');
export const seesLanes = ({ roles }: Pick<Me, 'roles'>): boolean =>
  roles.some((role) => role === 'LANE_CONTROLLER' || role === 'SUPERVISOR');
