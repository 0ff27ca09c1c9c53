import { readFileSync, readdirSync } from 'node:fs';
import { fold } from '../../../shared/domain/decider.js';
import { AGENCY_MODE_EVENT_TYPES, type AgencyModeEvent } from './agency-mode-events.js';
import { agencyModesFold, modeAt } from './agency-modes.js';
import { clearanceFold, type OpenedClearance } from './clearance.js';
import {
  CLEARANCE_EVENT_TYPES,
  RECEIPT_EVENT_TYPES,
  type ClearanceEvent,
  type ReceiptEvent,
} from './clearance-events.js';
import { receiptFold } from './use-receipt.js';

const FOLDER = new URL('../../../../test/golden/clearance/', import.meta.url);
const golden = <E>(...types: string[]) =>
  types.map((type) => {
    const file = type.includes('.') ? type : `${type}.1`;
    return JSON.parse(readFileSync(new URL(`${file}.json`, FOLDER), 'utf8')) as E;
  });
const after = (...types: string[]) =>
  fold(clearanceFold, golden<ClearanceEvent>('ClearanceOpened', ...types)) as OpenedClearance;
const statuses = (clearance: OpenedClearance) =>
  Object.fromEntries(clearance.checks.map(({ agency, status }) => [agency, status]));

describe('Events of clearance as they were first written', () => {
  it('are kept of every type', () => {
    const kept = readdirSync(FOLDER).map((file) => file.split('.')[0]);
    expect(new Set(kept)).toEqual(
      new Set([...CLEARANCE_EVENT_TYPES, ...RECEIPT_EVENT_TYPES, ...AGENCY_MODE_EVENT_TYPES]),
    );
  });

  it('still decide the same checks', () => {
    const decided = after('CheckStarted', 'CheckPassed', 'CheckFailed', 'CheckHeld', 'CheckWaived');
    expect(statuses(decided)).toEqual({
      BORDER_GUARD: 'IN_PROGRESS',
      HEALTH_QUARANTINE: 'WAIVED',
      PLANT_ANIMAL_QUARANTINE: 'FAILED',
      CUSTOMS: 'ON_HOLD',
      GATE_FEE: 'PASSED',
    });
    expect(decided.checks.find(({ agency }) => agency === 'CUSTOMS')?.hold).toMatchObject({
      legalReason: 'physical-inspection',
      publicReason: 'goods-to-be-opened',
    });
    expect(statuses(after('CheckFailed', 'CheckHeld', 'HoldLifted', 'CheckRevoked'))).toMatchObject({
      PLANT_ANIMAL_QUARANTINE: 'WAITING',
      CUSTOMS: 'WAITING',
    });
  });

  it('still open again what a correction touched, and drop what it no longer needs', () => {
    const corrected = after('CheckPassed', 'CheckWaived', 'ChecksReopened');
    expect(corrected).toMatchObject({ revision: 2, cargo: 'GENERAL' });
    expect(statuses(corrected)).toEqual({
      BORDER_GUARD: 'WAITING',
      HEALTH_QUARANTINE: 'WAIVED',
      CUSTOMS: 'WAITING',
      GATE_FEE: 'WAITING',
    });
  });

  it('still tell the same way out', () => {
    const left = after('BorderCrossed', 'GoodsTransshipped', 'VehicleCleared', 'LeftSupervision', 'EmptyVehicleLeft');
    expect(left).toMatchObject({
      status: 'ENDED',
      transshipments: 1,
      crossedAt: '2026-11-22T03:09:00.000Z',
      clearedAt: '2026-11-22T03:11:00.000Z',
      leftAt: '2026-11-22T03:13:00.000Z',
      emptiedLeftAt: '2026-11-22T03:14:00.000Z',
    });
    expect(after('VehicleCleared').status).toBe('CLEARED');
    expect(after('VehicleCleared', 'ClearanceFellBack')).toMatchObject({ status: 'OPEN' });
    expect(after('BorderCrossed', 'LeftSupervision', 'ReturnedByFarSide')).toMatchObject({
      status: 'ENDED',
      returned: { trip: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7ab0', reason: 'quarantine-refused' },
    });
    expect(after('TurnedBack')).toMatchObject({ status: 'TURNED_BACK', turnedBack: 'far-side-refused' });
    expect(after('SentToOtherGate.2')?.status).toBe(after()?.status);
    expect(after('SentToOtherGate')).toMatchObject({ status: 'SENT_TO_OTHER_GATE', sentTo: 'TAN_THANH' });
    expect(after('ClearanceClosed').status).toBe('ENDED');
  });

  it('still say what officers found, compared and noted', () => {
    const found = after('CheckPassed', 'ValueFound', 'IdentityConfirmed', 'CorrectionNoted');
    expect(found.found).toMatchObject([{ agency: 'CUSTOMS', value: { what: 'KG', found: 17_950_000 } }]);
    expect(found.identities).toMatchObject({ CUSTOMS: { parts: ['CONTAINER', 'PLATE'] } });
    expect(statuses(found)).toMatchObject({ GATE_FEE: 'WAITING' });
  });

  it('still say whose look at the papers stands, and who passes only at the gate', () => {
    const numbered = (file: string) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as ClearanceEvent;
    const seen = [numbered('ClearanceOpened.4.json'), ...golden<ClearanceEvent>('PapersInOrder')];
    const clearance = fold(clearanceFold, seen);
    expect([clearance?.atGate, Object.keys(clearance?.papers ?? {})]).toEqual([
      ['PLANT_ANIMAL_QUARANTINE'],
      ['PLANT_ANIMAL_QUARANTINE'],
    ]);
    const again = fold(clearanceFold, [...seen, numbered('ChecksReopened.5.json')]);
    expect([again?.atGate, again?.papers]).toEqual([undefined, {}]);
  });

  it('still pay once', () => {
    const used = golden<ReceiptEvent>('ReceiptUsed');
    expect(fold(receiptFold, used)?.declaration).toBe('019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90');
    expect(fold(receiptFold, [...used, ...golden<ReceiptEvent>('ReceiptReleased')])).toBeUndefined();
  });

  it('still say how an agency works from when on', () => {
    const modes = fold(agencyModesFold, golden<AgencyModeEvent>('AgencyModeProposed', 'AgencyModeConfirmed'));
    expect(modeAt(modes, 'HUU_NGHI', 'HEALTH_QUARANTINE', '2026-11-22T16:59:59.999Z')).toBe('DECIDES_HERE');
    expect(modeAt(modes, 'HUU_NGHI', 'HEALTH_QUARANTINE', '2026-11-22T17:00:00.000Z')).toBe('RECORDED_BY_BOARD');
  });
});
