import type { GateEvent } from '../../gates/index.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { IncidentOnBoard } from '../domain/board-rows.js';
import { announceSection } from './announce.js';

type Seen = Extract<GateEvent, { type: 'IncidentOpened' | 'IncidentClosed' }>;

/** Incidents that stand. */
export const incidentsOnBoard: RowProjection<IncidentOnBoard, Seen> = {
  name: 'board-incident',
  table: 'board_incident',
  key: 'incident',
  types: ['IncidentOpened', 'IncidentClosed'],
  change: ({ type, data }) => {
    const key = data.incident;
    if (type === 'IncidentClosed') return [{ key, apply: () => undefined }];
    const { gate, kind, lanes, route = null, yard = null, at } = data;
    return [{ key, apply: () => ({ incident: key, gate, kind, lanes, route, yard, at }) }];
  },
  announce: announceSection('incidents', ({ route, yard, ...row }) => ({
    ...row,
    ...(route !== null && { route }),
    ...(yard !== null && { yard }),
  })),
};
