import type { RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import { VALUE_EVENT_TYPES, type SettingValueEvent } from '../../../shared/settings/settings-in-memory.js';
import type { GateEvent } from '../domain/gate-events.js';
import { phaseChange } from '../phase-change.js';
import type { GateRow } from './gate.entity.js';

type Row = Pick<GateRow, keyof GateRow>;
type Seen =
  | Extract<
      GateEvent,
      { type: 'GateEstablished' | 'RouteAdded' | 'YardAdded' | 'YardCapacityChanged' | 'ParkCallsSet' }
    >
  | SettingValueEvent;

/** Gates with their routes and yards. */
export const gates: RowProjection<Row, Seen> = {
  name: 'gates',
  table: 'gate',
  key: 'gate',
  types: ['GateEstablished', 'RouteAdded', 'YardAdded', 'YardCapacityChanged', 'ParkCallsSet', ...VALUE_EVENT_TYPES],
  change: (event) => {
    if (event.type === 'SettingSet' || event.type === 'SettingWithdrawn') return phaseChange(event);
    return [{ key: event.data.gate, apply: changeOf(event) }];
  },
};

function changeOf(event: Exclude<Seen, SettingValueEvent>): RowChange<Row>['apply'] {
  switch (event.type) {
    case 'GateEstablished':
      return () => ({ ...event.data, routes: [], yards: [], phases: [] });
    case 'RouteAdded':
      return (row) => row && { ...row, routes: [...row.routes, event.data] };
    case 'YardAdded':
      return (row) => row && { ...row, yards: [...row.yards, event.data] };
  }
  if (event.type === 'ParkCallsSet') {
    const { gate: _gate, at: _at, yard, ...park } = event.data;
    return (row) => row && { ...row, yards: row.yards.map((each) => (each.yard === yard ? { ...each, park } : each)) };
  }
  const { yard, capacity } = event.data;
  return (row) =>
    row && { ...row, yards: row.yards.map((each) => (each.yard === yard ? { ...each, capacity } : each)) };
}
