import { phaseChange, type GateEvent } from '../../gates/index.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { boardTopic } from '../../../shared/live/topics.js';
import { VALUE_EVENT_TYPES, type SettingValueEvent } from '../../../shared/settings/settings-in-memory.js';
import type { GateOnBoard } from '../domain/board-rows.js';

type Seen = Extract<GateEvent, { type: 'GateEstablished' }> | SettingValueEvent;

/** The gates that have a board, with their names and phases; whoever shows them finds the present phase by the clock. */
export const gatesOnBoard: RowProjection<GateOnBoard, Seen> = {
  name: 'board-gate',
  table: 'board_gate',
  key: 'gate',
  types: ['GateEstablished', ...VALUE_EVENT_TYPES],
  change: (event) => {
    if (event.type !== 'GateEstablished') return phaseChange(event);
    const { gate, prefix, name } = event.data;
    return [{ key: gate, apply: () => ({ gate, prefix, name, phases: [] }) }];
  },
  announce: (changes) =>
    changes.flatMap(({ before, after }) =>
      before && after ? [{ topic: boardTopic(after.gate), delta: { phases: [...after.phases] } }] : [],
    ),
};
