import type { RowChange, RowProjection } from '../../../shared/event-store/projection.js';
import type { GateEvent } from '../domain/gate-events.js';
import type { GateRow } from './gate.entity.js';

type Row = Pick<GateRow, keyof GateRow>;
type Seen = Extract<
  GateEvent,
  { type: 'GateEstablished' | 'RouteAdded' | 'YardAdded' | 'YardCapacityChanged' | 'ParkCallsSet' }
>;

/** Gates with their routes and yards. */
export const gates: RowProjection<Row, Seen> = {
  name: 'gates',
  table: 'gate',
  key: 'gate',
  types: ['GateEstablished', 'RouteAdded', 'YardAdded', 'YardCapacityChanged', 'ParkCallsSet'],
  change: (event) => [{ key: event.data.gate, apply: changeOf(event) }],
};

function changeOf(event: Seen): RowChange<Row>['apply'] {
  switch (event.type) {
    case 'GateEstablished':
      return () => ({ ...event.data, routes: [], yards: [] });
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
