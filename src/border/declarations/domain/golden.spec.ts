import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import type { DeclarationEvent, VehicleClaimEvent } from './declaration-events.js';
import { declarationFold } from './declaration.js';
import { DECLARATION_EVENT_TYPES } from './event-types.js';
import { savedDriversFold, type SavedDriverEvent } from './saved-driver.js';
import { savedTripsFold, type SavedTripEvent } from './saved-trip.js';
import { missingFor } from './missing.js';
import { mandatesFold, type MandateEvent } from './mandate.js';
import { vehicleClaimFold } from './vehicle-claim.js';

const FOLDER = new URL('../../../../test/golden/declarations/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => JSON.parse(readFileSync(new URL(`${type}.1.json`, FOLDER), 'utf8')) as E);
const after = (...types: string[]) => fold(declarationFold, golden<DeclarationEvent>('DeclarationSubmitted', ...types));

describe('Events of declarations as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(new Set(DECLARATION_EVENT_TYPES));
  });

  it('still make the same declaration', () => {
    expect(after()).toMatchObject({ status: 'SUBMITTED', revision: 1, content: 'ref-1', facts: { cargo: 'FRUIT' } });
    expect(after('DeclarationSentBack')).toMatchObject({
      status: 'NEEDS_CORRECTION',
      sentBack: { fields: [{ path: 'goods.0.kg', code: 'does-not-match-paper' }], note: 'ref-note' },
    });
    const corrected = after('DeclarationSentBack', 'DeclarationCorrected');
    expect(corrected).toMatchObject({
      status: 'SUBMITTED',
      revision: 2,
      content: 'ref-2',
      facts: { class: 'DANGEROUS' },
    });
    expect(after('DeclarationCorrected', 'DeclarationAccepted', 'DeclarationKeptOpen')).toMatchObject({
      status: 'ACCEPTED',
      acceptedAt: '2026-11-22T04:00:00.000Z',
      changedAt: '2026-11-22T04:00:00.000Z',
    });
  });

  it('still tell what was not told, and are complete when they are older than that', () => {
    const { data } = JSON.parse(readFileSync(new URL('DeclarationSubmitted.2.json', FOLDER), 'utf8'));
    expect(missingFor(data.facts, 'CALL').map(({ code }) => code)).toEqual(['goods-missing', 'driver-missing']);
    expect(missingFor(after()?.facts ?? {}, 'ADMIT')).toEqual([]);
  });

  it('still hold the files that were handed in, and miss no paper that one of them shows', () => {
    expect(after('FileAttached')?.attached).toMatchObject([{ kind: 'ORIGIN_CERTIFICATE', mediaType: 'image/jpeg' }]);
    expect(after('FileAttached')?.facts.missing).toBeUndefined();
  });

  it('still end it in the same ways', () => {
    expect(after('DeclarationRejected')).toMatchObject({
      status: 'REJECTED',
      rejected: { reason: 'FALSE_PAPERS', note: 'ref-note' },
    });
    expect(after('DeclarationWithdrawn')?.status).toBe('WITHDRAWN');
    expect(after('DeclarationExpired')?.status).toBe('EXPIRED');
    expect(after('DeclarationFulfilled', 'PlatesForgotten')).toMatchObject({ status: 'FULFILLED', forgotten: true });
  });

  it('still give parts to other firms', () => {
    const invited = after('PartInvited');
    expect(invited?.invited).toEqual({
      AGENT: { invitation: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7aa0', until: '2026-11-25T04:00:00.000Z' },
    });
    expect(after('PartInvited', 'PartTaken')).toMatchObject({ taken: { AGENT: 'firm-2' }, invited: {} });
    expect(after('PartInvited', 'PartTaken', 'PartGivenBack')?.taken).toEqual({});
  });

  it('still empower a firm until that is taken back', () => {
    const mandates = (...types: string[]) => fold(mandatesFold, golden<MandateEvent>(...types));
    expect([...mandates('MandateGiven').values()]).toMatchObject([
      { firm: 'firm-1', grantee: 'firm-2', part: 'AGENT' },
    ]);
    expect(mandates('MandateGiven', 'MandateWithdrawn').size).toBe(0);
  });

  it('still keep the goods and routes of a firm', () => {
    const trips = (...types: string[]) => fold(savedTripsFold, golden<SavedTripEvent>(...types));
    expect([...trips('TripSaved', 'SavedTripChanged').values()]).toMatchObject([
      { firm: 'firm-1', details: 'ref-trip-2' },
    ]);
    expect(trips('TripSaved', 'SavedTripRemoved').size).toBe(0);
  });

  it('still keep the drivers of a firm', () => {
    const drivers = (...types: string[]) => fold(savedDriversFold, golden<SavedDriverEvent>(...types));
    expect([...drivers('DriverSaved', 'SavedDriverChanged').values()]).toMatchObject([
      { firm: 'firm-1', details: 'ref-driver-2' },
    ]);
    expect(drivers('DriverSaved', 'SavedDriverRemoved').size).toBe(0);
  });

  it('still claim a vehicle and free it', () => {
    const claim = (...types: string[]) => fold(vehicleClaimFold, golden<VehicleClaimEvent>(...types));
    expect(claim('VehicleClaimed')).toBe('019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90');
    expect(claim('VehicleClaimed', 'VehicleFreed')).toBeUndefined();
  });
});
