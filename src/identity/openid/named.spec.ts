import { namedBy } from './named.js';

const names = { name: 'name', phone: 'phone_number', number: 'citizen_id', level: 'level', birthday: 'birthdate' };

describe('Whom a provider names', () => {
  it('is read by the names that its claims have', () => {
    const claims = {
      sub: 's1',
      name: ' Hoàng Thị Mây ',
      phone_number: '+84912345678',
      citizen_id: '020190000017',
      level: 2,
      birthdate: '1990-05-19',
    };
    expect(namedBy(claims, names)).toEqual({
      subject: 's1',
      name: 'Hoàng Thị Mây',
      phone: '+84912345678',
      number: '020190000017',
      level: '2',
      born: '1990-05-19',
    });
  });

  it('has a birthday where that is a whole day that there was', () => {
    for (const birthdate of ['1990', '0000-05-19', '1990-02-30', '1990-13-01', '19.5.1990', 19900519, null])
      expect(namedBy({ sub: 's1', birthdate }, names)).toEqual({ subject: 's1' });
  });

  it('has nothing but a subject where claims are missing, or are no plain text', () => {
    const claims = { sub: 's1', name: 'a\u0000b', phone_number: ['+84'], citizen_id: 'x'.repeat(200), level: {} };
    expect(namedBy(claims, names)).toEqual({ subject: 's1' });
    expect(namedBy({ sub: 's1', citizen_id: '1' }, { ...names, number: undefined })).toEqual({ subject: 's1' });
  });
});
