import { fold } from '../../../shared/domain/decider.js';
import { changePlate } from './change-plate.js';
import { answerConsent, askConsent, withdrawAsk } from './consent.js';
import { enterFleet, type NamedVehicle } from './enter-fleet.js';
import { requireOwn, type FleetOwner } from './fleet-act.js';
import { releaseVehicle, removeVehicle } from './leave-fleet.js';
import { plateHoldingFold, type PlateHolding } from './plate-holding.js';
import type { PlateEvent, VehicleEvent } from './vehicle-events.js';
import { vehicleRecordFold, type VehicleRecord } from './vehicle-record.js';

const act = { at: '2026-11-22T04:00:00.000Z', role: 'DISPATCHER' } as const;
const later = { at: '2026-11-23T04:00:00.000Z', role: 'DISPATCHER' } as const;
const ours: FleetOwner = { firm: 'ours', company: 'c-ours' };
const theirs: FleetOwner = { firm: 'theirs', company: 'c-theirs' };
const third: FleetOwner = { firm: 'third', company: 'c-third' };
const truck: NamedVehicle = { kind: 'TRACTOR', plate: 'P1', chassis: 'V1', details: 'sealed-1' };
const free = plateHoldingFold.initial;

const recordAfter = (...events: readonly VehicleEvent[]): VehicleRecord => fold(vehicleRecordFold, events);
const plateAfter = (...events: readonly PlateEvent[]): PlateHolding => fold(plateHoldingFold, events);
const entered = enterFleet(free, undefined, 'v1', truck, ours, act);
const asked = (plate: PlateHolding, by: FleetOwner, request: string) =>
  askConsent(plate, { plate: 'P1', request, asked: 'sealed-ask' }, by, act);
const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('A plate that stands in no fleet', () => {
  it('is taken by the firm that enters a vehicle with it', () => {
    expect(types(entered.record)).toEqual(['VehicleRecorded']);
    expect(plateAfter(...entered.plate)).toEqual({
      holder: { firm: 'ours', vehicle: 'v1' },
      last: 'v1',
      asks: [],
      refused: {},
    });
    expect(recordAfter(...entered.record)).toMatchObject({
      firm: 'ours',
      kind: 'TRACTOR',
      revision: 1,
      history: [{ firm: 'ours', plate: 'P1', details: 'sealed-1', from: act.at }],
    });
  });

  it('has nobody who could consent', () => {
    expect(() => asked(free, theirs, 'r1')).toThrow('plate-in-no-fleet');
  });
});

describe('A vehicle in a fleet', () => {
  const record = recordAfter(...entered.record);
  const plate = plateAfter(...entered.plate);

  it('is refused to another firm and, as a second record, to its own', () => {
    expect(() => enterFleet(plate, record, 'v2', truck, theirs, act)).toThrow('plate-in-other-fleet');
    expect(() => enterFleet(plate, record, 'v2', truck, ours, act)).toThrow('plate-in-own-fleet');
    expect(() => asked(plate, ours, 'r1')).toThrow('plate-in-own-fleet');
  });

  it('does not exist for another firm', () => {
    expect(() => requireOwn(record, 'theirs')).toThrow('not-found');
    expect(() => requireOwn(record, undefined)).toThrow('not-found');
    expect(() => removeVehicle(record, plate, 'theirs', act)).toThrow('not-found');
    expect(() => answerConsent(record, plate, 'theirs', 'r1', true, act)).toThrow('not-found');
  });

  it('changes its plate: the history keeps the old one, which is free', () => {
    const own = requireOwn(record, 'ours');
    const changed = changePlate(own, plate, free, { plate: 'P2', details: 'sealed-2' }, ours, later);
    expect(recordAfter(...entered.record, ...changed.record)).toMatchObject({
      plate: 'P2',
      firm: 'ours',
      revision: 2,
      history: [
        { plate: 'P1', from: act.at, to: later.at, ending: 'PLATE_CHANGED' },
        { plate: 'P2', from: later.at },
      ],
    });
    expect(plateAfter(...entered.plate, ...changed.old).holder).toBeUndefined();
    expect(plateAfter(...changed.next).holder).toEqual({ firm: 'ours', vehicle: 'v1' });
    const elsewhere = plateAfter({
      type: 'PlateTaken',
      data: { plate: 'P2', vehicle: 'v9', firm: 'theirs', company: 'c', at: act.at },
    });
    const onto = () => changePlate(own, plate, elsewhere, { plate: 'P2', details: 'sealed-2' }, ours, later);
    expect(onto).toThrow('plate-in-other-fleet');
  });

  it('is handed over with its record when its firm consents, and other requests lapse', () => {
    const requests = [...asked(plate, theirs, 'r1'), ...asked(plate, third, 'r2')];
    const waiting = plateAfter(...entered.plate, ...requests);
    expect(() => asked(waiting, theirs, 'r3')).toThrow('consent-already-asked');
    const given = answerConsent(record, waiting, 'ours', 'r1', true, later);
    expect(types(given.plate)).toEqual(['ConsentGiven', 'ConsentLapsed', 'PlateTaken']);
    const after = plateAfter(...entered.plate, ...requests, ...given.plate);
    expect(after).toEqual({ holder: { firm: 'theirs', vehicle: 'v1' }, last: 'v1', asks: [], refused: {} });
    expect(recordAfter(...entered.record, ...given.record)).toMatchObject({
      firm: 'theirs',
      history: [
        { firm: 'ours', to: later.at, ending: 'HANDED_OVER' },
        { firm: 'theirs', from: later.at },
      ],
    });
  });

  it('stays when its firm refuses, and one answer is all', () => {
    const waiting = plateAfter(...entered.plate, ...asked(plate, theirs, 'r1'));
    const refused = answerConsent(record, waiting, 'ours', 'r1', false, later);
    expect(refused.record).toEqual([]);
    const after = plateAfter(...entered.plate, ...asked(plate, theirs, 'r1'), ...refused.plate);
    expect(after).toEqual({ ...plate, refused: { theirs: later.at } });
    expect(() => answerConsent(record, after, 'ours', 'r1', true, later)).toThrow('consent-not-waiting');
  });

  it('is not asked for again within a day of a refusal, by the firm that was refused', () => {
    const refused = { ...plate, refused: { theirs: act.at } };
    const again = (at: string, by: FleetOwner) =>
      askConsent(refused, { plate: 'P1', request: 'r2', asked: 'a' }, by, { at });
    expect(() => again('2026-11-23T03:59:00.000Z', theirs)).toThrow('consent-refused-lately');
    expect(types(again('2026-11-23T04:00:00.000Z', theirs))).toEqual(['ConsentAsked']);
    expect(types(again(act.at, third))).toEqual(['ConsentAsked']);
    const sooner = { plate: 'P1', request: 'r2', asked: 'a' };
    expect(types(askConsent(refused, sooner, theirs, { at: act.at }, { peaceHours: 0 }))).toEqual(['ConsentAsked']);
  });

  it('is no longer asked for when the firm that asked takes its request back', () => {
    const asking = asked(plate, theirs, 'r1');
    const waiting = plateAfter(...entered.plate, ...asking);
    expect(() => withdrawAsk(waiting, 'P1', 'r1', 'third', later)).toThrow('consent-not-waiting');
    const withdrawn = withdrawAsk(waiting, 'P1', 'r1', 'theirs', later);
    expect(plateAfter(...entered.plate, ...asking, ...withdrawn)).toEqual(plate);
  });

  it('is released by an officer who saw it as it stands, and says why', () => {
    const release = { reason: 'SOLD', by: 'officer-1', gate: 'HUU_NGHI', note: 'sealed-note' } as const;
    const onDuty = { at: later.at, role: 'BORDER_GUARD' } as const;
    expect(() => releaseVehicle(undefined, free, 1, release, onDuty)).toThrow('not-found');
    expect(() => releaseVehicle(record, plate, 2, release, onDuty)).toThrow('changed-meanwhile');
    const waiting = plateAfter(...entered.plate, ...asked(plate, theirs, 'r1'));
    const released = releaseVehicle(record, waiting, 1, release, onDuty);
    expect(types(released.plate)).toEqual(['ConsentLapsed', 'PlateFreed']);
    const gone = recordAfter(...entered.record, ...released.record);
    expect(gone?.firm).toBeUndefined();
    expect(gone?.history).toMatchObject([
      { to: later.at, ending: 'RELEASED', released: { ...release, role: 'BORDER_GUARD' } },
    ]);
    expect(() => releaseVehicle(gone, plate, 2, release, onDuty)).toThrow('vehicle-in-no-fleet');
  });
});

describe('A vehicle that left a fleet', () => {
  const record = recordAfter(...entered.record);
  const removed = removeVehicle(record, plateAfter(...entered.plate), 'ours', later);
  const rests = recordAfter(...entered.record, ...removed.record);
  const plate = plateAfter(...entered.plate, ...removed.plate);

  it('enters another fleet with the record that it had', () => {
    const again = enterFleet(plate, rests, 'v2', { ...truck, details: 'sealed-9' }, theirs, later);
    expect(again.vehicle).toBe('v1');
    expect(types(again.record)).toEqual(['VehicleTakenUp']);
    expect(recordAfter(...entered.record, ...removed.record, ...again.record)).toMatchObject({
      firm: 'theirs',
      revision: 3,
      history: [
        { firm: 'ours', ending: 'REMOVED' },
        { firm: 'theirs', details: 'sealed-9' },
      ],
    });
  });

  it('is another vehicle when chassis or kind differ: a plate follows its owner', () => {
    for (const other of [{ chassis: 'V2' }, { kind: 'TRAILER' as const }])
      expect(enterFleet(plate, rests, 'v2', { ...truck, ...other }, theirs, later).vehicle).toBe('v2');
  });

  it('keeps the chassis number that was known', () => {
    const { chassis: _, ...unknown } = truck;
    const again = enterFleet(plate, rests, 'v2', unknown, theirs, later);
    expect(recordAfter(...entered.record, ...removed.record, ...again.record)?.chassis).toBe('V1');
  });
});
