import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { LaneEvent } from '../domain/gate-events.js';
import { laneFold } from '../domain/lane.js';
import { laneOfRow, rowOfLane, type LaneRow } from './lane.entity.js';

/** Lanes as they stand: the same fold as the decisions use. */
export const lanes: RowProjection<LaneRow, LaneEvent> = {
  name: 'lanes',
  table: 'gate_lane',
  key: 'lane',
  types: ['LaneDayStarted', 'LaneOpened', 'LanePaused', 'LaneClosed', 'LaneReversed', 'LaneModeSet'],
  change: (event) => [
    {
      key: event.data.lane,
      apply: (row) => {
        const lane = laneFold.evolve(row && laneOfRow(row), event);
        return lane && rowOfLane(lane);
      },
    },
  ],
};
