import { namedBy } from './named.js';

const names = { name: 'name', phone: 'phone_number', number: 'citizen_id', level: 'level' };

describe('Whom a provider names', () => {
  it('is read by the names that its claims have', () => {
    const claims = {
      sub: 's1',
      name: ' Hoàng Thị Mây ',
      phone_number: '+84912345678',
      citizen_id: '020190000017',
      level: 2,
    };
    expect(namedBy(claims, names)).toEqual({
      subject: 's1',
      name: 'Hoàng Thị Mây',
      phone: '+84912345678',
      number: '020190000017',
      level: '2',
    });
  });

  it('has nothing but a subject where claims are missing, or are no plain text', () => {
    const claims = { sub: 's1', name: 'a\u0000b', phone_number: ['+84'], citizen_id: 'x'.repeat(200), level: {} };
    expect(namedBy(claims, names)).toEqual({ subject: 's1' });
    expect(namedBy({ sub: 's1', citizen_id: '1' }, { ...names, number: undefined })).toEqual({ subject: 's1' });
  });
});
