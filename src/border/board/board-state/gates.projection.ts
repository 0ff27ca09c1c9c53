import type { GateEvent } from '../../gates/index.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { GateOnBoard } from '../domain/board-rows.js';

/** The gates that have a board, with their names. */
export const gatesOnBoard: RowProjection<GateOnBoard, Extract<GateEvent, { type: 'GateEstablished' }>> = {
  name: 'board-gate',
  table: 'board_gate',
  key: 'gate',
  types: ['GateEstablished'],
  change: ({ data: { gate, prefix, name } }) => [{ key: gate, apply: () => ({ gate, prefix, name }) }],
};
