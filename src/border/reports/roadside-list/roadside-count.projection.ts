import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { RoadsideEvent } from '../domain/report-events.js';

export interface RoadsideCountRow {
  /** `<gate> <place> <at>`: counted once, corrected by telling it again. */
  readonly count: string;
  readonly gate: Gate;
  readonly place: string;
  readonly at: string;
  readonly fruit: number;
  readonly other: number;
  /** How often it was told otherwise since. */
  readonly corrected: number;
}

/** Trucks counted outside the gates, as reports take them: of one place and instant what was told last. */
export const roadsideCounts: RowProjection<RoadsideCountRow, RoadsideEvent> = {
  name: 'roadside-count',
  table: 'roadside_count',
  key: 'count',
  types: ['RoadsideCounted'],
  change: ({ data: { gate, place, at, fruit, other } }) => {
    const count = `${gate} ${place} ${at}`;
    return [
      {
        key: count,
        apply: (row) => ({ count, gate, place, at, fruit, other, corrected: row ? row.corrected + 1 : 0 }),
      },
    ];
  },
};
