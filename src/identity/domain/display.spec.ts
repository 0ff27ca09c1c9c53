import { randomBytes } from 'node:crypto';
import type { Principal } from '../../shared/domain/roles.js';
import { gateOfDevices, mayBeClaimed, mayOrder, normalPairingCode, pairingCodeOf } from './display.js';

const now = new Date('2026-11-30T02:00:00.000Z');
const later = new Date('2026-11-30T02:15:00.000Z');

describe('The code of a display that waits to be claimed', () => {
  it('has six signs, none of which looks like another', () => {
    for (let n = 0; n < 200; n++) expect(pairingCodeOf(randomBytes(32))).toMatch(/^[34679ACDEFGHJKMNPQRTVWXY]{6}$/);
  });

  it('is taken in small letters, with spaces and hyphens, as it is read out', () => {
    expect(normalPairingCode(' k7q-mxw ')).toBe('K7QMXW');
  });

  it.each(['K7QMX', 'K7QMXWW', 'K7QMX0', 'K7QMXI', ''])('is never %p', (text) => {
    expect(normalPairingCode(text)).toBeUndefined();
  });

  it('is claimed once', () => {
    expect(mayBeClaimed({ device: null, expiresAt: later }, now)).toBe(true);
    expect(mayBeClaimed({ device: 'd', expiresAt: later }, now)).toBe(false);
  });

  it('counts no longer from the moment at which it expires', () => {
    expect(mayBeClaimed({ device: null, expiresAt: now }, now)).toBe(false);
  });
});

describe('Displays', () => {
  const admin: Principal = { id: 'a', roles: ['ADMIN'] };
  const supervisor: Principal = { id: 's', roles: ['SUPERVISOR'], gate: 'HUU_NGHI' };

  it('are ordered about by the administrator at every gate, by a supervisor at his own', () => {
    expect(mayOrder(admin, 'TAN_THANH')).toBe(true);
    expect(mayOrder(supervisor, 'HUU_NGHI')).toBe(true);
    expect(mayOrder(supervisor, 'TAN_THANH')).toBe(false);
    expect(mayOrder({ ...supervisor, roles: ['LANE_CONTROLLER'] }, 'HUU_NGHI')).toBe(false);
  });

  it('are seen by the same people', () => {
    expect(gateOfDevices(admin)).toBeUndefined();
    expect(gateOfDevices(supervisor)).toBe('HUU_NGHI');
  });
});
