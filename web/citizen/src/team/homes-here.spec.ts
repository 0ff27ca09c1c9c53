import { homesHere, homesNamed } from './homes-here.js';

const visit = (more: object = {}) => ({
  id: 'v1',
  revision: 1,
  day: '2026-11-28',
  hamlet: 'Nà Pàn',
  household: 'Hộ 12',
  over15: 4,
  app: 3,
  payment: 2,
  shop: 0,
  helped: [],
  ...more,
});
const known = (more: object = {}) => ({ ...visit(more), mine: false });
const seen = (homes: ReturnType<typeof homesHere>) => homes.map(({ household, app, waits }) => [household, app, waits]);

describe('The households of a team on a telephone', () => {
  it('are as the server knows them, in the order of their numbers', () => {
    const homes = homesHere([known({ household: 'Hộ 12' }), known({ id: 'v2', household: 'Hộ 2' })], [], '06184');
    expect(seen(homes)).toEqual([
      ['Hộ 2', 3, false],
      ['Hộ 12', 3, false],
    ]);
  });

  it('show what waits to be sent over what is known, however it was typed', () => {
    const homes = homesHere([known()], [visit({ id: 'v2', household: 'hộ-12', app: 4 })], '06184');
    expect(seen(homes)).toEqual([['hộ-12', 4, true]]);
    expect(seen(homesHere([known()], [visit({ id: 'v2', day: '2026-11-01', app: 0 })], '06184'))).toEqual([
      ['Hộ 12', 3, false],
    ]);
  });

  it('leave the household that a correction does not mean any more', () => {
    const homes = homesHere([known()], [visit({ revision: 2, household: 'Hộ 13' })], '06184');
    expect(seen(homes)).toEqual([['Hộ 13', 3, true]]);
  });

  it('are found without accents, and are nobody’s any more once erased', () => {
    const { household: _, ...erased } = known({ id: 'v3' });
    const homes = homesHere([known(), erased], [], '06184');
    expect(homes).toHaveLength(1);
    expect(homesNamed(homes, 'na pan 12')).toHaveLength(1);
    expect(homesNamed(homes, '13')).toHaveLength(0);
  });
});
