import { pastDossier, sameAs, type PastDossier } from './past-dossier.js';

const cells = {
  office: '06184',
  code: '12/2019',
  procedure: '1.001193',
  day: '5/3/2019',
  name: 'Hoàng Thị Mây',
  file: 'a.pdf',
};
const TODAY = '2026-11-30';
const read = (more: object = {}) => pastDossier({ ...cells, ...more }, TODAY);

describe('A line of the index of past dossiers', () => {
  it('is read with days as offices and machines write them', () => {
    expect(read()).toMatchObject({ day: '2019-03-05', distinct: false });
    expect(read({ day: '2019-03-05', distinct: 'x' })).toMatchObject({ day: '2019-03-05', distinct: true });
  });

  it.each([
    [{ office: '6184' }, 'office'],
    [{ code: '' }, 'code'],
    [{ procedure: '1' }, 'procedure'],
    [{ day: '30/2/2019' }, 'day'],
    [{ day: '2027-01-01' }, 'day'],
    [{ day: '0000-01-01' }, 'day'],
    [{ name: ' ' }, 'name'],
    [{ file: '../a.pdf' }, 'scan'],
    [{ idNumber: '12' }, 'personal number'],
  ])('with %j says what is wrong', (more, what) => {
    expect(read(more)).toContain(what);
  });

  it('is of the same person by his number, or by his name however it is written', () => {
    const same = (one: object, other: object) =>
      sameAs(read(one) as PastDossier) === sameAs(read(other) as PastDossier);
    expect(same({}, { name: 'HOANG  THI MAY', code: '13/2019' })).toBe(true);
    expect(same({ idNumber: '020190001234' }, { idNumber: '020190001234', name: 'Mây' })).toBe(true);
    expect(same({}, { day: '6/3/2019' })).toBe(false);
  });
});
