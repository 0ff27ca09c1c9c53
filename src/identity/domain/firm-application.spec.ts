import type { Principal } from '../../shared/domain/roles.js';
import { codeOf, gateOfApplications, mayDecideApplication, normalCode } from './firm-application.js';

const who = (role: Principal['roles'][number], gate?: Principal['gate']): Principal => ({
  id: 'somebody',
  roles: [role],
  ...(gate && { gate }),
});

describe('Who joins', () => {
  it.each([
    [who('SUPERVISOR', 'HUU_NGHI'), true],
    [who('SUPERVISOR', 'TAN_THANH'), false],
    [who('ADMIN'), true],
    [who('GATE_CLERK', 'HUU_NGHI'), false],
    [who('FIRM_ADMIN'), false],
  ])('is decided at Hữu Nghị by %j: %s', (by, may) => {
    expect(mayDecideApplication(by, 'HUU_NGHI')).toBe(may);
  });

  it('is seen by gate, by ADMIN at all gates', () => {
    expect(gateOfApplications(who('GATE_CLERK', 'TAN_THANH'))).toBe('TAN_THANH');
    expect(gateOfApplications(who('ADMIN'))).toBeUndefined();
  });
});

describe('The code of an application', () => {
  it('has twelve characters that nobody confuses', () => {
    expect(codeOf(Uint8Array.from({ length: 12 }, (_, n) => n))).toBe('2345-6789-ABCD');
    expect(codeOf(new Uint8Array(16).fill(255))).toMatch(/^([2-9A-HJKMNP-Z]{4}-){2}[2-9A-HJKMNP-Z]{4}$/);
  });

  it('is found again however it was typed', () => {
    for (const typed of ['7kqm2xwa9trd', ' 7KQM 2XWA 9TRD', '７KQM-2XWA-9TRD'])
      expect(normalCode(typed)).toBe('7KQM-2XWA-9TRD');
  });

  it.each(['', '7KQM-2XWA', '7KQM-2XWA-9TR0', '7KQM-2XWA-9TRDD', 'constructor!'])('is not %j', (typed) => {
    expect(normalCode(typed)).toBeUndefined();
  });
});
