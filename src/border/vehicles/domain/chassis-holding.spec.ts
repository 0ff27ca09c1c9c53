import { fold } from '../../../shared/domain/decider.js';
import { chassisFollows, chassisHoldingFold, takeChassis } from './chassis-holding.js';
import { answerConsent, askConsent } from './consent.js';
import { enterFleet } from './enter-fleet.js';
import { removeVehicle } from './leave-fleet.js';
import { plateHoldingFold } from './plate-holding.js';
import type { ChassisEvent } from './vehicle-events.js';
import { vehicleRecordFold } from './vehicle-record.js';

const act = { at: '2026-11-22T04:00:00.000Z', role: 'DISPATCHER' } as const;
const later = { at: '2026-11-23T04:00:00.000Z', role: 'DISPATCHER' } as const;
const ours = { firm: 'ours', company: 'c-ours' };
const theirs = { firm: 'theirs', company: 'c-theirs' };
const entered = enterFleet(
  plateHoldingFold.initial,
  undefined,
  'v1',
  { kind: 'TRACTOR', plate: 'P1', chassis: 'V1', details: 'sealed-1' },
  ours,
  act,
);
const record = fold(vehicleRecordFold, entered.record);
const plate = fold(plateHoldingFold, entered.plate);
const after = (...events: readonly ChassisEvent[]) => fold(chassisHoldingFold, events);
const taken = takeChassis(after(), { chassis: 'V1', vehicle: 'v1' }, ours, act.at);
const held = after(...taken);

describe('A chassis', () => {
  it('is taken by the firm in whose fleet its vehicle is entered, and refused to others and as a second vehicle', () => {
    expect(held).toEqual({ holder: { firm: 'ours', vehicle: 'v1' } });
    const again = (by: typeof ours) => () => takeChassis(held, { chassis: 'V1', vehicle: 'v2' }, by, later.at);
    expect(again(theirs)).toThrow('chassis-in-other-fleet');
    expect(again(ours)).toThrow('chassis-in-own-fleet');
  });

  it('leaves the fleet with its vehicle, and may be taken by another firm', () => {
    const freed = chassisFollows(record, removeVehicle(record, plate, 'ours', later), held);
    expect(freed).toEqual([
      { type: 'ChassisFreed', data: { chassis: 'V1', vehicle: 'v1', firm: 'ours', at: later.at } },
    ]);
    expect(after(...taken, ...freed)).toEqual({});
  });

  it('goes with its vehicle to the firm to which it is handed over', () => {
    const asking = askConsent(plate, { plate: 'P1', request: 'r1', asked: 'sealed-ask' }, theirs, act);
    const waiting = fold(plateHoldingFold, [...entered.plate, ...asking]);
    const given = answerConsent(record, waiting, 'ours', 'r1', true, later);
    expect(after(...taken, ...chassisFollows(record, given, held))).toEqual({
      holder: { firm: 'theirs', vehicle: 'v1' },
    });
    expect(chassisFollows(record, answerConsent(record, waiting, 'ours', 'r1', false, later), held)).toEqual([]);
  });

  it('stays where it stands as another vehicle, as records of before may have it', () => {
    const elsewhere = { holder: { firm: 'theirs', vehicle: 'v9' } };
    const removed = removeVehicle(record, plate, 'ours', later);
    expect(chassisFollows(record, removed, elsewhere)).toEqual([]);
    expect(chassisFollows(record, removed, {})).toEqual([]);
  });
});
