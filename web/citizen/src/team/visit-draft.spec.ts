import { correctedVisit, faultsOfVisit, newVisit, visitOf } from './visit-draft.js';

const TODAY = '2026-11-30';
const home = {
  id: 'v1',
  revision: 1,
  day: '2026-11-28',
  hamlet: 'Nà Pàn',
  household: 'Hộ 12',
  over15: 4,
  app: 3,
  payment: 2,
  shop: 0,
  helped: ['1.001193'],
  mine: true,
  waits: false,
};

describe('A visit that is typed', () => {
  it('begins at a household that is known with what was found there last, under an id of its own', () => {
    const again = newVisit(TODAY, 'Nà Pàn', home);
    expect(again).toMatchObject({ revision: 1, day: TODAY, household: 'Hộ 12', over15: '4', helped: [] });
    expect(again.id).not.toBe(home.id);
  });

  it('is corrected as the same visit, one revision on', () => {
    expect(visitOf(correctedVisit(home))).toMatchObject({ id: 'v1', revision: 2, day: '2026-11-28', app: 3 });
  });

  it('says at its fields what the server would refuse', () => {
    expect(faultsOfVisit(newVisit(TODAY, ''), TODAY)).toEqual({
      hamlet: 'MISSING',
      household: 'MISSING',
      over15: 'NUMBER',
      app: 'NUMBER',
      payment: 'NUMBER',
      shop: 'NUMBER',
    });
    const typed = { ...newVisit(TODAY, 'Nà Pàn', home), app: '5', over15: '4', shop: '61', day: '2026-12-01' };
    expect(faultsOfVisit(typed, TODAY)).toEqual({ app: 'TOO_MANY', shop: 'NUMBER', day: 'FUTURE' });
    expect(faultsOfVisit(newVisit(TODAY, 'Nà Pàn', home), TODAY)).toEqual({});
  });
});
