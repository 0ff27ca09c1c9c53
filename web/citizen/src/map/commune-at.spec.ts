import { communeAt } from './commune-at.js';
import type { CommuneMap } from '../../../shared/map/commune-map.js';

const ring = [
  [106, 21],
  [107, 21],
  [107, 22],
  [106, 22],
  [106, 21],
];
const map: CommuneMap = {
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { code: '05977', fullVi: 'Phường Đông Kinh', fullEn: 'Dong Kinh Ward' },
      geometry: { type: 'Polygon', coordinates: [ring] },
    },
  ],
};

it('A place is told to lie in its commune, or in none that is known', () => {
  expect(communeAt(map, { longitude: 106.5, latitude: 21.5 })?.code).toBe('05977');
  expect(communeAt(map, { longitude: 105, latitude: 21.5 })).toBeUndefined();
  expect(communeAt(undefined, { longitude: 106.5, latitude: 21.5 })).toBeUndefined();
});
