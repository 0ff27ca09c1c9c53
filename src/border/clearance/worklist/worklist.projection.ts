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

/**
 * What a later context tells: who takes over which begun checks from whom. It knows clearance, so only the fact that is
 * shown here is named, by the contract of its stream.
 */
interface TakenOver {
  readonly type: 'HandOverSigned';
  readonly data: {
    readonly desk: string;
    readonly by: string;
    readonly from: string;
    readonly claims: readonly string[];
  };
}

export const worklist: RowProjection<WorklistRow, ClearanceEvent | TakenOver> = {
  name: 'clearance-worklist',
  table: 'clearance_worklist',
  key: 'declaration',
  types: [...CLEARANCE_EVENT_TYPES, 'HandOverSigned'],
  change: (recorded) => {
    if (recorded.type === 'HandOverSigned')
      return recorded.data.claims.map((key) => ({ key, apply: (row) => takenOver(row, recorded.data) }));
    const event = { type: recorded.type, data: recorded.data } as ClearanceEvent;
    const acted =
      'agency' in event.data && !isFoundEvent(event) ? { [event.data.agency]: recorded.metadata.actor } : {};
    return [{ key: event.data.declaration, apply: (row) => rowAfter(row, event, acted) }];
  },
};

/** The check that one had begun is another's; what was decided or taken by a third since stays as it is. */
function takenOver(row: WorklistRow | undefined, { desk, by, from }: TakenOver['data']): WorklistRow | undefined {
  const own = row?.clearance.checks.find(({ agency }) => agency === desk);
  if (!row || own?.status !== 'IN_PROGRESS' || row.actors[own.agency] !== from) return row;
  return { ...row, actors: { ...row.actors, [own.agency]: by } };
}

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
