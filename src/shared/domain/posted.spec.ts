import { requireGate, requireYard, worksIn } from './posted.js';
import type { Principal } from './roles.js';

const operator: Principal = { id: 'p1', roles: ['YARD_OPERATOR'], gate: 'HUU_NGHI' };
const posted: Principal = { ...operator, yards: ['HN-XUAN-CUONG', 'HN-KIEM-HOA'] };

describe('Whoever is posted', () => {
  it('acts at his gate alone; this product itself at any', () => {
    expect(() => requireGate(operator, 'HUU_NGHI')).not.toThrow();
    expect(() => requireGate(operator, 'TAN_THANH')).toThrow('wrong-gate');
    expect(() => requireGate({ id: 'system:x', roles: [], system: true }, 'TAN_THANH')).not.toThrow();
  });

  it('works in every yard as long as none is named, and in the named ones alone after that', () => {
    expect(worksIn(operator, 'HN-VIETTEL')).toBe(true);
    expect(() => requireYard(operator, 'HN-VIETTEL')).not.toThrow();
    expect(() => requireYard(posted, 'HN-KIEM-HOA')).not.toThrow();
    expect(worksIn(posted, 'HN-VIETTEL')).toBe(false);
    expect(() => requireYard(posted, 'HN-VIETTEL')).toThrow(
      expect.objectContaining({ code: 'wrong-yard', parameters: { yard: 'HN-VIETTEL' } }),
    );
  });

  it('does by another role of his what that allows anywhere', () => {
    const both: Principal = { ...posted, roles: ['YARD_OPERATOR', 'SUPERVISOR'] };
    expect(() => requireYard(both, 'HN-VIETTEL')).toThrow('wrong-yard');
    expect(() => requireYard(both, 'HN-VIETTEL', ['SUPERVISOR'])).not.toThrow();
    expect(() => requireYard(posted, 'HN-VIETTEL', ['SUPERVISOR'])).toThrow('wrong-yard');
  });
});
