import { savedTripOf, takenFrom } from './saved-trip.js';
import { NO_GOODS, emptyForm } from './typed.js';

const fresh = emptyForm(0);
const durian = { ...NO_GOODS, hs: '08106000', description: 'Sầu riêng tươi', kg: '18000.5', temperature: '13' };
const typed = { ...fresh, route: 'HN-1119', goods: [durian, NO_GOODS] };

describe('Goods and a route that are kept', () => {
  it('are what was typed of them, without rows that are blank and what was left empty', () => {
    expect(savedTripOf(typed, 'Durian')).toEqual({
      name: 'Durian',
      gate: 'HUU_NGHI',
      direction: 'EXPORT',
      route: 'HN-1119',
      goods: [{ hs: '08106000', description: 'Sầu riêng tươi', kg: 18_000.5, temperature: 13 }],
    });
  });

  it('need a route and something that is carried', () => {
    for (const lacking of [{ route: '' }, { isEmpty: true }, { goods: [NO_GOODS] }])
      expect(savedTripOf({ ...typed, ...lacking }, 'x')).toBeUndefined();
  });

  it('stand in the form again as they were typed', () => {
    const kept = savedTripOf(typed, 'Durian');
    expect(kept && takenFrom({ trip: 't', ...kept })).toEqual({
      gate: 'HUU_NGHI',
      direction: 'EXPORT',
      route: 'HN-1119',
      isEmpty: false,
      goods: [durian],
    });
  });
});
