import type { Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { AbortReason, DrawEvent, DrawOutcome } from '../../domain/draw-events.js';

export const DRAW_STATUSES = ['COMMITTED', 'DRAWN', 'ABORTED'] as const;
export type DrawStatus = (typeof DRAW_STATUSES)[number];

/** A draw as it is published. ISO instants. */
export interface DrawRow {
  readonly draw: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  readonly hour: string;
  readonly status: DrawStatus;
  readonly places: number;
  readonly entrants: readonly string[];
  readonly commitment: string | null;
  readonly committedAt: string;
  readonly seed: string | null;
  readonly committedPosition: number | null;
  readonly mix: string | null;
  readonly outcomes: readonly DrawOutcome[];
  readonly why: AbortReason | null;
  readonly endedAt: string | null;
}

type Watched = Exclude<DrawEvent, { type: 'DrawWitnessed' }>;

/** All draws: codes of entries, no firm and no vehicle. */
export const draws: RowProjection<DrawRow, Watched> = {
  name: 'draw',
  table: 'draw',
  key: 'draw',
  types: ['DrawCommitted', 'DrawRevealed', 'DrawAborted'],
  change: ({ type, data }) => {
    const key = data.draw;
    const { gate, route, direction, class: kind, hour } = data;
    const nothing = { seed: null, committedPosition: null, mix: null, outcomes: [], why: null, endedAt: null };
    const begun: DrawRow = {
      ...nothing,
      draw: key,
      gate,
      route,
      direction,
      class: kind,
      hour,
      status: 'COMMITTED',
      places: 0,
      entrants: [],
      commitment: null,
      committedAt: data.at,
    };
    if (type === 'DrawCommitted') {
      const { places, entrants, commitment } = data;
      return [{ key, apply: () => ({ ...begun, places, entrants, commitment }) }];
    }
    if (type === 'DrawAborted') {
      const { places, why, at: endedAt } = data;
      return [{ key, apply: (row = begun) => ({ ...row, status: 'ABORTED', places, why, endedAt }) }];
    }
    const { seed, committedPosition, mix, outcomes, at: endedAt } = data;
    const revealed = { status: 'DRAWN' as const, seed, committedPosition, mix, outcomes, endedAt };
    return [{ key, apply: (row = begun) => ({ ...row, ...revealed }) }];
  },
};
