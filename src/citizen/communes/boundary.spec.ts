import { isWithin, roundedBoundary, type Boundary } from './boundary.js';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const withHole: Boundary = { type: 'Polygon', coordinates: [square(0, 0, 10), square(4, 4, 2)] };
const two: Boundary = { type: 'MultiPolygon', coordinates: [[square(0, 0, 10)], [square(20, 0, 10)]] };

describe('A place', () => {
  it('lies within a boundary, but not in a hole of it', () => {
    expect(isWithin(withHole, 1, 1)).toBe(true);
    expect(isWithin(withHole, 5, 5)).toBe(false);
    expect(isWithin(withHole, 11, 1)).toBe(false);
  });

  it('lies within a commune of several parts when it lies in one of them', () => {
    expect(isWithin(two, 25, 5)).toBe(true);
    expect(isWithin(two, 15, 5)).toBe(false);
  });
});

it('A boundary for a map is told to some ten metres, and its rings stay closed', () => {
  const fine: Boundary = { type: 'Polygon', coordinates: [square(106.770049, 21.860051, 0.123456)] };
  const { type, coordinates } = roundedBoundary(fine);
  const [ring] = coordinates as [number, number][][];
  expect([type, ring?.[0], ring?.[2]]).toEqual(['Polygon', [106.77, 21.8601], [106.8935, 21.9835]]);
  expect(ring?.at(-1)).toEqual(ring?.[0]);
});
