import { BOARD_CELLS } from './daily-report.js';
import { readOfficialRow } from './official-rows.js';

const row = (more: Record<string, string> = {}) => {
  const cells: Record<string, string> = { day: '2026-11-28', ...more };
  return readOfficialRow((column) => cells[column] ?? (BOARD_CELLS.includes(column as never) ? '7' : ''));
};

describe('A row of official figures', () => {
  it('tells its day as people and as workbooks write it', () => {
    for (const day of ['2026-11-28', '28/11/2026', '28.11.2026', '2026-11-28T00:00:00+07:00'])
      expect(row({ day })).toMatchObject({ day: '2026-11-28', figures: { exportFruit: 7 } });
    for (const day of ['', 'hôm qua', '2026-02-31', '31/02/2026', '2026-13-01', '11/28/2026'])
      expect(row({ day })).toEqual({ fault: 'official-row-day-invalid' });
  });

  it('has a whole number of vehicles in every cell; an empty one is not nought', () => {
    expect(row({ importGoods: '1.932' })).toMatchObject({ figures: { importGoods: 1_932 } });
    expect(row({ importGoods: '0' })).toMatchObject({ figures: { importGoods: 0 } });
    for (const importGoods of ['', '-1', '1.5', 'x', '100001'])
      expect(row({ importGoods })).toEqual({ fault: 'official-row-figure-invalid', column: 'importGoods' });
  });
});
