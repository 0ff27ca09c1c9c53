import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { GateEvent, IncidentKind } from '../domain/gate-events.js';

/** An incident as people look at it. ISO instants. */
export interface IncidentRow {
  readonly incident: string;
  readonly gate: Gate;
  readonly kind: IncidentKind;
  readonly lanes: readonly string[];
  readonly route: string | null;
  readonly yard: string | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly position: number;
}

type Seen = Extract<GateEvent, { type: 'IncidentOpened' | 'IncidentClosed' }>;

/** Every incident, with its end. */
export const incidents: RowProjection<IncidentRow, Seen> = {
  name: 'incidents',
  table: 'incident',
  key: 'incident',
  types: ['IncidentOpened', 'IncidentClosed'],
  change: (event) => {
    const key = event.data.incident;
    const { at } = event.data;
    if (event.type === 'IncidentClosed') return [{ key, apply: (row) => row && { ...row, closedAt: at } }];
    const { gate, kind, lanes, route = null, yard = null } = event.data;
    const row = { incident: key, gate, kind, lanes, route, yard, openedAt: at, closedAt: null };
    return [{ key, apply: () => ({ ...row, position: event.position }) }];
  },
};
