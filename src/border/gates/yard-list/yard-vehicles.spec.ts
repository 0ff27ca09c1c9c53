import type { Recorded } from '../../../shared/event-store/projection.js';
import type { TicketEvent, TicketTag } from '../../queue/index.js';
import type { YardVehicleRow } from './yard-vehicle.entity.js';
import { yardVehicles, type TicketSeen } from './yard-vehicles.projection.js';

const tag: TicketTag = {
  ticket: 't1',
  declaration: 'd1',
  code: 'HN-E-0417',
  gate: 'HUU_NGHI',
  route: 'HN-1119',
  direction: 'EXPORT',
  cargo: 'FRUIT',
  class: 'ORDINARY',
  at: '2026-11-22T01:00:00.000Z',
};
type Seen = Extract<TicketEvent, { type: TicketSeen['type'] }>;
const checkedIn = (stage: 'BORDER' | 'BAY'): Seen => ({
  type: 'TicketCheckedIn',
  data: { ...tag, yard: 'HN-XUAN-CUONG', stage, onTime: true, witness: 'YARD_SCAN' },
});
const admitted = (stage: 'BORDER' | 'BAY' | 'EXIT'): Seen => ({
  type: 'TicketAdmitted',
  data: { ...tag, lane: 'HN-L1', stage },
});
const vacated = (stage: 'BORDER' | 'BAY' | 'EXIT'): Seen => ({
  type: 'LaneVacated',
  data: { ...tag, lane: 'HN-L1', stage },
});

/** Folds the queue's own events; they are what the projection says it takes, or this does not compile. */
function rowAfter(...events: Seen[]): YardVehicleRow | undefined {
  const nobody = { read: () => undefined };
  return events.reduce<YardVehicleRow | undefined>((row, event: TicketSeen) => {
    const [change] = yardVehicles.change(event as Recorded<TicketSeen>);
    return change ? change.apply(row, nobody) : row;
  }, undefined);
}

describe('A vehicle in a yard', () => {
  it('stands there from check-in', () => {
    expect(rowAfter(checkedIn('BORDER'))).toMatchObject({ yard: 'HN-XUAN-CUONG', lane: null });
  });

  it('leaves it through a border lane, towards the yard beyond that lane', () => {
    expect(rowAfter(checkedIn('BORDER'), admitted('BORDER'), vacated('BORDER'))).toMatchObject({
      yard: null,
      lane: 'HN-L1',
    });
  });

  it('stays in it while in a bay, and goes through an exit', () => {
    const inBay = [checkedIn('BAY'), admitted('BAY'), vacated('BAY')];
    expect(rowAfter(...inBay)).toMatchObject({ yard: 'HN-XUAN-CUONG' });
    expect(rowAfter(...inBay, admitted('EXIT'))).toMatchObject({ yard: null });
    expect(rowAfter(...inBay, admitted('EXIT'), vacated('EXIT'))).toBeUndefined();
  });

  it('is gone when its ticket ends', () => {
    expect(rowAfter(checkedIn('BORDER'), { type: 'TicketDone', data: { ...tag, from: 'ADMITTED' } })).toBeUndefined();
  });
});
