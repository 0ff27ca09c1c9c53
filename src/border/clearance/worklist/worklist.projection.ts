import type { Agency } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { clearanceFold, type OpenedClearance } from '../domain/clearance.js';
import { CLEARANCE_EVENT_TYPES, type ClearanceEvent } from '../domain/clearance-events.js';
import { isFoundEvent } from '../domain/found-events.js';

/** One row a clearance: what its stream tells, and who acted last on each check (references of persons). */
export interface WorklistRow {
  readonly declaration: string;
  readonly gate: string;
  readonly direction: string;
  readonly cargo: string;
  readonly status: string;
  readonly clearance: OpenedClearance;
  readonly actors: Partial<Record<Agency, string>>;
}

export const worklist: RowProjection<WorklistRow, ClearanceEvent> = {
  name: 'clearance-worklist',
  table: 'clearance_worklist',
  key: 'declaration',
  types: CLEARANCE_EVENT_TYPES,
  change: (recorded) => {
    const event = { type: recorded.type, data: recorded.data } as ClearanceEvent;
    const acted =
      'agency' in event.data && !isFoundEvent(event) ? { [event.data.agency]: recorded.metadata.actor } : {};
    return [{ key: event.data.declaration, apply: (row) => rowAfter(row, event, acted) }];
  },
};

function rowAfter(
  row: WorklistRow | undefined,
  event: ClearanceEvent,
  acted: Partial<Record<Agency, string>>,
): WorklistRow | undefined {
  const clearance = clearanceFold.evolve(row?.clearance, event);
  if (!clearance) return row;
  const { declaration, gate, direction, cargo, status } = clearance;
  return { declaration, gate, direction, cargo, status, clearance, actors: { ...row?.actors, ...acted } };
}
