import { OFFICIAL_CELLS, officialBody, type TypedFigures } from './official-body.js';

const typed = (figure: string) => Object.fromEntries(OFFICIAL_CELLS.map((cell) => [cell, figure])) as TypedFigures;

describe('What was counted by hand', () => {
  it('is sent as numbers once all are typed', () => {
    expect(officialBody(typed('0'))).toEqual(Object.fromEntries(OFFICIAL_CELLS.map((cell) => [cell, 0])));
    expect(officialBody({ ...typed('7'), leftFruit: ' 216 ' })).toMatchObject({ leftFruit: 216, leftOther: 7 });
  });

  it('is not sent while a field is empty or no number of vehicles', () => {
    for (const figure of ['', ' ', '-1', '1.5', '1e3'])
      expect(officialBody({ ...typed('1'), leftOther: figure })).toBeUndefined();
  });
});
