import { hanoiDay } from '../../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../../shared/domain/place.js';
import type { RowProjection } from '../../../../shared/event-store/projection.js';
import type { OutOfTurnEvent, OutOfTurnGround } from '../../domain/out-of-turn-events.js';
import { outOfTurnFold, type OutOfTurn, type OutOfTurnStatus } from '../../domain/out-of-turn.js';

/** One row a call out of turn. */
export interface OutOfTurnRow {
  readonly call: string;
  readonly gate: Gate;
  /** Hanoi day of the call. */
  readonly day: string;
  readonly ground: OutOfTurnGround;
  readonly status: OutOfTurnStatus;
  readonly told: OutOfTurn;
}

export const outOfTurnList: RowProjection<OutOfTurnRow, OutOfTurnEvent> = {
  name: 'out-of-turn',
  table: 'out_of_turn_call',
  key: 'call',
  types: ['OutOfTurnCalled', 'OutOfTurnConfirmed', 'OutOfTurnUnconfirmed'],
  change: ({ type, data }) => [
    {
      key: data.call,
      apply: (row) => {
        const told = outOfTurnFold.evolve(row?.told, { type, data } as OutOfTurnEvent);
        if (!told) return row;
        const { call, gate, ground, status, at } = told;
        return { call, gate, day: hanoiDay(new Date(at)), ground, status, told };
      },
    },
  ],
};
