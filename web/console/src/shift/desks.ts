import type { Schemas } from '../../../shared/api/client.js';
import type { Me } from '../../../shared/session/session.js';
import { agencyOf } from '../app/agency.js';

export type Desk = Schemas['HandOverAnswer']['desk'];

/** The desks that a person hands over: his agency's, and the lanes of who runs them. */
export function desksOf(me: Pick<Me, 'gate' | 'agency' | 'roles'>): readonly Desk[] {
  if (me.gate === undefined) return [];
  const agency = agencyOf(me);
  const lanes = me.roles.some((role) => role === 'LANE_CONTROLLER' || role === 'SUPERVISOR');
  return [...(agency ? [agency] : []), ...(lanes ? (['LANES'] as const) : [])];
}
