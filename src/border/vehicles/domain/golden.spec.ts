import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { chassisHoldingFold } from './chassis-holding.js';
import { VEHICLE_EVENT_TYPES } from './event-types.js';
import { plateHoldingFold } from './plate-holding.js';
import type { ChassisEvent, PlateEvent, VehicleEvent } from './vehicle-events.js';
import { vehicleRecordFold } from './vehicle-record.js';

const FOLDER = new URL('../../../../test/golden/vehicles/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as E);
const record = (...types: string[]) => fold(vehicleRecordFold, golden<VehicleEvent>('VehicleRecorded', ...types));
const plate = (...types: string[]) => fold(plateHoldingFold, golden<PlateEvent>('PlateTaken', ...types));

describe('Events of vehicles as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(VEHICLE_EVENT_TYPES));
  });

  it('still make the same record', () => {
    expect(record()).toMatchObject({ kind: 'TRACTOR', firm: 'firm-1', details: 'ref-1', revision: 1 });
    expect(record('VehiclePlateChanged')?.history.map(({ details, ending }) => [details, ending])).toEqual([
      ['ref-1', 'PLATE_CHANGED'],
      ['ref-2', undefined],
    ]);
    expect(record('VehicleHandedOver')).toMatchObject({ firm: 'firm-2', revision: 2 });
    expect(record('VehicleReleased')?.history).toMatchObject([
      { ending: 'RELEASED', released: { reason: 'SOLD', by: 'person-1', note: 'ref-note', gate: 'HUU_NGHI' } },
    ]);
    expect(record('VehicleRemoved')?.firm).toBeUndefined();
    expect(record('VehicleRemoved', 'VehicleTakenUp')).toMatchObject({ firm: 'firm-2', details: 'ref-3', revision: 3 });
  });

  it('still say in which fleet a chassis stands', () => {
    const [taken, freed] = golden<ChassisEvent>('ChassisTaken', 'ChassisFreed');
    const held = fold(chassisHoldingFold, [taken!]);
    expect(held.holder).toEqual({ firm: 'firm-1', vehicle: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' });
    expect(fold(chassisHoldingFold, [freed!], held)).toEqual({});
  });

  it('still say where a plate stands and who asks for it', () => {
    expect(plate().holder).toEqual({ firm: 'firm-1', vehicle: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' });
    expect(plate('ConsentAsked').asks.map(({ firm }) => firm)).toEqual(['firm-2']);
    for (const end of ['ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentLapsed'])
      expect(plate('ConsentAsked', end).asks).toEqual([]);
    expect(plate('ConsentAsked', 'ConsentRefused').refused).toEqual({ 'firm-2': '2026-11-22T04:00:00.000Z' });
    expect(plate('PlateFreed').holder).toBeUndefined();
  });
});
