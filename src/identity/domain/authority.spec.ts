import type { Principal } from '../../shared/domain/roles.js';
import { mayAppoint, mayDeactivate, seesNames, visiblePeople } from './authority.js';

const admin: Principal = { id: 'admin', roles: ['ADMIN'] };
const firmAdmin: Principal = { id: 'fa', roles: ['FIRM_ADMIN'], firm: 'f1' };
const head: Principal = { id: 'head', roles: ['AGENCY_HEAD'], gate: 'HUU_NGHI', agency: 'CUSTOMS' };
const supervisor: Principal = { id: 'sup', roles: ['SUPERVISOR'], gate: 'HUU_NGHI' };
const officer = { roles: ['CUSTOMS'], gate: 'HUU_NGHI', agency: 'CUSTOMS' } as const;

describe('Who may appoint whom', () => {
  it('ADMIN posts officers, administrators and the admins of firms, but no dispatcher', () => {
    expect(mayAppoint(admin, officer)).toBe(true);
    expect(mayAppoint(admin, { roles: ['ADMIN'] })).toBe(true);
    expect(mayAppoint(admin, { roles: ['FIRM_ADMIN'], firm: 'f1' })).toBe(true);
    expect(mayAppoint(admin, { roles: ['DISPATCHER'], firm: 'f1' })).toBe(false);
    expect(mayAppoint(admin, { roles: ['FIRM_ADMIN', 'DISPATCHER'], firm: 'f1' })).toBe(false);
  });

  it("a firm's admin posts dispatchers and drivers of his own firm alone", () => {
    expect(mayAppoint(firmAdmin, { roles: ['DISPATCHER', 'DRIVER'], firm: 'f1' })).toBe(true);
    expect(mayAppoint(firmAdmin, { roles: ['DISPATCHER'], firm: 'f2' })).toBe(false);
    expect(mayAppoint(firmAdmin, { roles: ['DISPATCHER'] })).toBe(false);
    expect(mayAppoint(firmAdmin, { roles: ['FIRM_ADMIN'], firm: 'f1' })).toBe(false);
    expect(mayAppoint(firmAdmin, { roles: ['DISPATCHER', 'ADMIN'], firm: 'f1' })).toBe(false);
  });

  it('a head of agency posts officers of his agency at his gate alone', () => {
    expect(mayAppoint(head, officer)).toBe(true);
    expect(mayAppoint(head, { ...officer, gate: 'TAN_THANH' })).toBe(false);
    expect(mayAppoint(head, { roles: ['BORDER_GUARD'], gate: 'HUU_NGHI', agency: 'BORDER_GUARD' })).toBe(false);
    expect(mayAppoint(head, { ...officer, roles: ['CUSTOMS', 'AGENCY_HEAD'] })).toBe(false);
  });

  it('nobody else appoints anyone or sees a list of people', () => {
    expect(mayAppoint(supervisor, { roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI' })).toBe(false);
    expect(visiblePeople(supervisor)).toBeUndefined();
  });

  it('ADMIN puts a stop to any account but his own', () => {
    expect(mayDeactivate(admin, { id: 'd', posting: { roles: ['DISPATCHER'], firm: 'f1' } })).toBe(true);
    expect(mayDeactivate(admin, { id: 'admin', posting: { roles: ['ADMIN'] } })).toBe(false);
    expect(mayDeactivate(firmAdmin, { id: 'x', posting: { roles: ['FIRM_ADMIN'], firm: 'f1' } })).toBe(false);
    expect(mayDeactivate(firmAdmin, { id: 'd', posting: { roles: ['DISPATCHER'], firm: 'f1' } })).toBe(true);
  });

  it("ADMIN does not see the names of a firm's people", () => {
    expect(seesNames(admin, { roles: ['DISPATCHER'], firm: 'f1' })).toBe(false);
    expect(seesNames(admin, officer)).toBe(true);
    expect(seesNames(firmAdmin, { roles: ['DISPATCHER'], firm: 'f1' })).toBe(true);
  });
});
