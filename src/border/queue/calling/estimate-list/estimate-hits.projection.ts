import { hanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { Gate, QueueClass } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import { isIn } from '../../domain/estimate-hit.js';
import type { TicketEvent } from '../../domain/queue-events.js';

/** How many calls of a gate and class on a Hanoi day fell into the bands that they had been told. */
export interface EstimateHitsRow {
  /** `<gate>.<class>.<day>` */
  readonly id: string;
  readonly gate: Gate;
  readonly class: QueueClass;
  readonly day: string;
  readonly calls: number;
  readonly inHalf: number;
  readonly inNineOfTen: number;
}

type Called = Extract<TicketEvent, { type: 'TicketCalled' }>;

export const estimateHits: RowProjection<EstimateHitsRow, Called> = {
  name: 'estimate-hits',
  table: 'estimate_hits',
  key: 'id',
  types: ['TicketCalled'],
  change: ({ data }) => {
    const { estimate, at, gate, class: kind } = data;
    // A second call is late by the vehicle's own doing.
    if (!estimate || data.call > 1) return [];
    const day = hanoiDay(new Date(at));
    const id = `${gate}.${kind}.${day}`;
    const [half, nine] = [isIn(estimate.half, at), isIn(estimate.nineOfTen, at)].map(Number);
    const none = { id, gate, class: kind, day, calls: 0, inHalf: 0, inNineOfTen: 0 };
    return [
      {
        key: id,
        apply: (row = none) => ({
          ...row,
          calls: row.calls + 1,
          inHalf: row.inHalf + (half ?? 0),
          inNineOfTen: row.inNineOfTen + (nine ?? 0),
        }),
      },
    ];
  },
};
