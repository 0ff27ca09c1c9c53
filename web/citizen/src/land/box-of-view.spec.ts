import { boxOfView } from './box-of-view.js';

const view = { west: 106.701, south: 21.901, east: 106.711, north: 21.909 };

it('A map that is moved a little asks for the same box, which holds all that is seen', () => {
  const box = boxOfView(view);
  expect(boxOfView({ ...view, west: view.west + 1e-4, east: view.east + 1e-4 })).toEqual(box);
  expect(
    box && box.west <= view.west && box.south <= view.south && box.east >= view.east && box.north >= view.north,
  ).toBe(true);
  expect(box && box.east - box.west).toBeLessThan(0.03);
});

it('A view of half a country is not asked for', () => {
  expect(boxOfView({ west: 100, south: 15, east: 110, north: 25 })).toBeUndefined();
  expect(boxOfView({ ...view, east: view.west, north: view.south })).toBeUndefined();
});
