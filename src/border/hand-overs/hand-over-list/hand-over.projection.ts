import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { HAND_OVER_EVENT_TYPES, type Desk, type HandOverEvent } from '../domain/hand-over-events.js';
import { handOverFold, type HandOver, type HandOverStatus } from '../domain/hand-over.js';

/** One row a hand-over. */
export interface HandOverRow {
  readonly handOver: string;
  readonly gate: Gate;
  readonly desk: Desk;
  readonly status: HandOverStatus;
  readonly told: HandOver;
}

export const handOverList: RowProjection<HandOverRow, HandOverEvent> = {
  name: 'hand-over',
  table: 'hand_over',
  key: 'handOver',
  types: HAND_OVER_EVENT_TYPES,
  change: ({ type, data }) => [
    {
      key: data.handOver,
      apply: (row) => {
        const told = handOverFold.evolve(row?.told, { type, data } as HandOverEvent);
        if (!told) return row;
        const { handOver, gate, desk, status } = told;
        return { handOver, gate, desk, status, told };
      },
    },
  ],
};
