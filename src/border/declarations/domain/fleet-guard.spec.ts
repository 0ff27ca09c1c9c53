import { DomainError } from '../../../shared/domain/problem.js';
import { fold } from '../../../shared/domain/decider.js';
import { fleetHolderFold, fleetsOf, requireFleets, touchesFleets } from './fleet-guard.js';
import { CONTENT, FACTS } from './testing/declared.js';

const taken = { type: 'PlateTaken', data: { firm: 'holder', company: 'c-holder' } } as const;
const freed = { type: 'PlateFreed', data: {} } as const;
const held = fold(fleetHolderFold, [taken]);
const stranger = { firm: 'stranger', companies: ['c-owner', 'c-carrier'] };
const fieldsOf = (holders: object, by = stranger) => {
  try {
    requireFleets({ ...holders }, by);
  } catch (thrown) {
    const { code, fields } = thrown as DomainError;
    return [code, ...fields.map(({ path, code: finding, severity }) => [path, finding, severity])];
  }
  return [];
};

describe('A declaration of a vehicle that stands in a fleet', () => {
  it('is refused when neither declarer, owner nor carrier is the firm of that fleet', () => {
    expect(fieldsOf({ 'vehicle.plate': held, 'trailer.plate': held })).toEqual([
      'invalid-declaration',
      ['vehicle.plate', 'vehicle-in-other-fleet', 'error'],
      ['trailer.plate', 'vehicle-in-other-fleet', 'error'],
    ]);
  });

  it('is refused for a chassis of a fleet as for a plate', () => {
    const chassis = fold(fleetHolderFold, [{ ...taken, type: 'ChassisTaken' } as const]);
    expect(fieldsOf({ 'vehicle.vins.1': chassis, 'claim x': chassis })).toEqual([
      'invalid-declaration',
      ['vehicle.vins.1', 'vehicle-in-other-fleet', 'error'],
    ]);
    expect(fold(fleetHolderFold, [{ type: 'ChassisFreed', data: {} }], chassis)).toBeUndefined();
  });

  it('goes through for the firm itself, and for whoever names it as owner or carrier', () => {
    expect(fieldsOf({ 'vehicle.plate': held }, { ...stranger, firm: 'holder' })).toEqual([]);
    expect(fieldsOf({ 'vehicle.plate': held }, { ...stranger, companies: ['c-owner', 'c-holder'] })).toEqual([]);
  });

  it('goes through when the vehicle stands in no fleet, or was let go', () => {
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ 'vehicle.plate': fold(fleetHolderFold, [taken, freed]) })).toEqual([]);
  });

  it('looks at the plates of vehicle and trailer; new vehicles have none', () => {
    expect(Object.keys(fleetsOf(CONTENT, { ...FACTS, trailer: 'pulled' }))).toEqual(['vehicle.plate', 'trailer.plate']);
    const { plate: _, ...vehicle } = CONTENT.vehicle;
    const { trailer: __, ...facts } = FACTS;
    expect(fleetsOf({ vehicle }, facts)).toEqual({});
    const group = { ...facts, vehicle: 'c1', chassis: ['c1', 'c2'] };
    expect(Object.entries(fleetsOf({ vehicle }, group)).map(([path, { stream }]) => [path, stream])).toEqual([
      ['vehicle.vins.0', 'chassis-c1'],
      ['vehicle.vins.1', 'chassis-c2'],
    ]);
    expect(Object.keys(fleetsOf({ vehicle: { ...vehicle, plate: '12-TM-01' } }, group))).not.toContain('vehicle.plate');
  });

  it('is corrected freely where neither vehicle nor party changes', () => {
    expect(touchesFleets(['goods.0.kg', 'vehicle.type', 'plannedTo'])).toBe(false);
    for (const path of ['vehicle.plate', 'vehicle.vins.3', 'trailer', 'trailer.plate', 'parties.carrier.taxCode'])
      expect(touchesFleets([path])).toBe(true);
  });
});
