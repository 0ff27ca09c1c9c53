import { ROLES } from '../shared/domain/roles.js';
import { checkTaxCode } from '../shared/domain/tax-code.js';
import { DEMO_PEOPLE, DEMO_FIRMS } from './demo-people.js';
import { postingFault } from './domain/posting.js';

describe('The demo accounts', () => {
  it('are people who could be posted so, each with a name of his own', () => {
    expect(DEMO_PEOPLE.filter(({ posting }) => postingFault(posting)).map(({ email }) => email)).toEqual([]);
    expect(new Set(DEMO_PEOPLE.map(({ email }) => email)).size).toBe(DEMO_PEOPLE.length);
    expect(new Set(DEMO_PEOPLE.map(({ id }) => id)).size).toBe(DEMO_PEOPLE.length);
  });

  it('have every role of people; an officer has his counterpart at the other gate', () => {
    const roles = (gate?: string) =>
      new Set(DEMO_PEOPLE.filter(({ posting }) => posting.gate === gate).flatMap(({ posting }) => posting.roles));
    expect(ROLES.filter((role) => !DEMO_PEOPLE.some(({ posting }) => posting.roles.includes(role)))).toEqual([
      'DISPLAY',
      'CAMERA',
      'KIOSK',
      'BOOTH',
    ]);
    expect(roles('HUU_NGHI')).toEqual(roles('TAN_THANH'));
    expect(roles('HUU_NGHI').size).toBe(11);
  });

  it('belong to firms whose numbers hold', () => {
    for (const { taxCode } of DEMO_FIRMS) expect(checkTaxCode(taxCode).problem).toBeUndefined();
  });
});
