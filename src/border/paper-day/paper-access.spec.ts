import type { Principal } from '../../shared/domain/roles.js';
import { requireMayEnter } from './paper-access.js';

const posted: Principal = { id: 'p1', roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI', yards: ['HN-XUAN-CUONG'] };
const seenIn = (yard: string) => ({ fact: 'CHECK_IN', yard }) as const;

describe('A slip of a check-in', () => {
  it('is entered by a yard operator who is posted to that yard, or to none', () => {
    expect(requireMayEnter(posted, seenIn('HN-XUAN-CUONG'))).toBe('YARD_OPERATOR');
    expect(requireMayEnter({ id: 'p2', roles: ['YARD_OPERATOR'] }, seenIn('HN-VIETTEL'))).toBe('YARD_OPERATOR');
    expect(() => requireMayEnter(posted, seenIn('HN-VIETTEL'))).toThrow('wrong-yard');
  });

  it('of another yard is entered by whoever is a clerk too, as that', () => {
    const both: Principal = { ...posted, roles: ['YARD_OPERATOR', 'GATE_CLERK'] };
    expect(requireMayEnter(both, seenIn('HN-XUAN-CUONG'))).toBe('YARD_OPERATOR');
    expect(requireMayEnter(both, seenIn('HN-VIETTEL'))).toBe('GATE_CLERK');
  });

  it('is nothing for who has no part in it', () => {
    expect(() => requireMayEnter({ id: 'p3', roles: ['CASHIER'] }, seenIn('HN-VIETTEL'))).toThrow('slip-not-yours');
  });

  it('of an admission to a lane hangs on no yard', () => {
    expect(requireMayEnter(posted, { fact: 'ADMISSION' })).toBe('YARD_OPERATOR');
  });
});
