import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { DrawEntryEvent, DrawEvent } from '../../domain/draw-events.js';
import type { EntryStatus } from './draw-entry.answer.js';

/** Who waits for a place of an hour. ISO instants. */
export interface DrawEntryRow {
  readonly entry: string;
  readonly declaration: string;
  readonly slot: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly hour: string;
  readonly firm: string;
  readonly carrier: string;
  readonly status: EntryStatus;
  readonly draws: number;
}

type Watched = DrawEntryEvent | Extract<DrawEvent, { type: 'DrawRevealed' }>;

/** All entries, as they stand: who did not win waits on. */
export const drawEntries: RowProjection<DrawEntryRow, Watched> = {
  name: 'draw-entry',
  table: 'draw_entry',
  key: 'entry',
  types: ['DrawEntered', 'DrawLeft', 'DrawRevealed'],
  change: ({ type, data }) => {
    if (type === 'DrawEntered') {
      const { ticket: _, at: __, ...row } = data;
      return [{ key: data.entry, apply: () => ({ ...row, status: 'ENTERED', draws: 0 }) }];
    }
    if (type === 'DrawLeft') {
      const status = data.why;
      return [{ key: data.entry, apply: (row) => row && { ...row, status } }];
    }
    return data.outcomes.map(({ entry }) => ({
      key: entry,
      apply: (row) => row && { ...row, draws: row.draws + 1 },
    }));
  },
};
