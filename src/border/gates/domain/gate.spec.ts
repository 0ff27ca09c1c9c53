import { fold } from '../../../shared/domain/decider.js';
import type { GateEvent, LaneDescription } from './gate-events.js';
import { addLane, addRoute, addYard, changeYardCapacity, establishGate, gateFold, requireRoute } from './gate.js';

const name = { vi: 'Hữu Nghị', zh: '友谊', en: 'Huu Nghi' };
const gate = 'HUU_NGHI';
const established: GateEvent = { type: 'GateEstablished', data: { gate, prefix: 'HN', name, inFull: true } };
const route = { gate, route: 'HN-1119', name, markers: '1119–1120', counterpart: name } as const;
const yard = { gate, yard: 'HN-XUAN-CUONG', name, capacity: 800, bays: 40, overflow: false } as const;
const lane: LaneDescription = {
  lane: 'HN-L1',
  gate,
  route: 'HN-1119',
  kind: 'BORDER',
  label: '1',
  direction: 'EXPORT',
  reversible: false,
  accepts: ['FRUIT'],
  group: 'HN-EXPORT',
  perHour: 12,
  travelMinutes: 10,
};
const routeAdded: GateEvent = { type: 'RouteAdded', data: route };
const yardAdded: GateEvent = { type: 'YardAdded', data: yard };
const given = (...events: GateEvent[]) => fold(gateFold, events);

describe('A gate', () => {
  it('is established once, with its prefix', () => {
    expect(establishGate(given(), { gate, name, inFull: true })).toEqual([established]);
    expect(() => establishGate(given(established), { gate, name, inFull: true })).toThrow('gate-already-established');
  });

  it('gets routes, yards and lanes only when established', () => {
    expect(() => addRoute(given(), route)).toThrow('gate-not-established');
    expect(addRoute(given(established), route)).toEqual([routeAdded]);
    expect(addYard(given(established), yard)).toEqual([yardAdded]);
    expect(addLane(given(established, routeAdded), lane)).toEqual([{ type: 'LaneAdded', data: lane }]);
  });

  it.each(['TT-1119', '1119', 'HN', 'HN-', 'HN-a', 'HN-1.2'])('refuses the name %s', (bad) => {
    expect(() => addRoute(given(established), { ...route, route: bad })).toThrow('name-needs-prefix');
  });

  it.each(['constructor', '__proto__', 'toString'])('has no route and no yard %s', (word) => {
    expect(() => requireRoute(given(established, routeAdded), word)).toThrow('route-unknown');
    const change = { gate, yard: word, capacity: 1 } as const;
    expect(() => changeYardCapacity(given(established, yardAdded), change)).toThrow('yard-unknown');
  });

  it('gives a name to one thing only', () => {
    expect(() => addRoute(given(established, routeAdded), route)).toThrow('name-taken');
    expect(() => addYard(given(established, routeAdded), { ...yard, yard: 'HN-1119' })).toThrow('name-taken');
  });

  it('lets a lane lie on a route and lead to a yard of its own', () => {
    expect(() => addLane(given(established), lane)).toThrow('route-unknown');
    const leading = { ...lane, leadsTo: 'HN-XUAN-CUONG' };
    expect(() => addLane(given(established, routeAdded), leading)).toThrow('yard-unknown');
    expect(addLane(given(established, routeAdded, yardAdded), leading)).toHaveLength(1);
  });

  it('changes the capacity of a yard it has', () => {
    const change = { gate, yard: 'HN-XUAN-CUONG', capacity: 900 } as const;
    const changed: GateEvent = { type: 'YardCapacityChanged', data: change };
    expect(changeYardCapacity(given(established, yardAdded), change)).toEqual([changed]);
    expect(given(established, yardAdded, changed).yards['HN-XUAN-CUONG']?.capacity).toBe(900);
    expect(() => changeYardCapacity(given(established, yardAdded, changed), change)).toThrow('capacity-unchanged');
    expect(() => changeYardCapacity(given(established), change)).toThrow('yard-unknown');
  });

  it('knows its own routes and no others', () => {
    expect(requireRoute(given(established, routeAdded), 'HN-1119')).toEqual(route);
    expect(() => requireRoute(given(established, routeAdded), 'TT-1088')).toThrow('route-unknown');
  });
});
