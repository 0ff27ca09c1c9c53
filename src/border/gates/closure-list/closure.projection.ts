import type { CargoKind, Direction, Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { CalendarReason, GateEvent } from '../domain/gate-events.js';

/** A closure as people look at it. ISO instants. */
export interface ClosureRow {
  readonly closure: string;
  readonly gate: Gate;
  readonly route: string;
  readonly directions: readonly Direction[];
  readonly cargo: readonly CargoKind[];
  readonly hs: readonly string[];
  readonly reason: CalendarReason;
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly reviewAt: string | null;
  readonly reviewDue: boolean;
  readonly announcedAt: string;
  readonly liftedAt: string | null;
  readonly position: number;
}

type Seen = Extract<
  GateEvent,
  { type: 'ClosureAnnounced' | 'ClosureReviewDue' | 'ClosureReviewSet' | 'ClosureLifted' }
>;

/** Every closure, with what became of it. */
export const closures: RowProjection<ClosureRow, Seen> = {
  name: 'closures',
  table: 'closure',
  key: 'closure',
  types: ['ClosureAnnounced', 'ClosureReviewDue', 'ClosureReviewSet', 'ClosureLifted'],
  change: ({ type, data, position }) => {
    const key = data.closure;
    switch (type) {
      case 'ClosureAnnounced': {
        const { closure, gate, route, directions, cargo = [], hs = [], reason, from, to, review, at } = data;
        const times = { startsAt: from, endsAt: to ?? null, reviewAt: review ?? null, announcedAt: at };
        const row = { closure, gate, route, directions, cargo, hs, reason, ...times, position };
        return [{ key, apply: () => ({ ...row, reviewDue: false, liftedAt: null }) }];
      }
      case 'ClosureReviewDue':
        return [{ key, apply: (row) => row && { ...row, reviewDue: true } }];
      case 'ClosureReviewSet':
        return [{ key, apply: (row) => row && { ...row, reviewAt: data.review, reviewDue: false } }];
      case 'ClosureLifted':
        return [{ key, apply: (row) => row && { ...row, reviewDue: false, liftedAt: data.at } }];
    }
  },
};
