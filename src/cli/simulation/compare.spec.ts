import { differencesOf, reproducedOf, type ReportedDay } from './compare.js';
import { PUBLISHED_DAYS, type PublishedDay } from './published.js';

const none = {
  exportFruit: 0,
  exportOther: 0,
  importGoods: 0,
  importNewVehicles: 0,
  leftFruit: 0,
  leftOther: 0,
  leftUnregistered: 0,
};

function publishedDay(day: string): PublishedDay {
  const found = PUBLISHED_DAYS.find((one) => one.day === day);
  if (!found) throw new Error(`${day} is not among the published days`);
  return found;
}

const report: ReportedDay = {
  day: '2024-08-22',
  gates: [
    {
      gate: 'HUU_NGHI',
      figures: { ...none, exportFruit: 138, exportOther: 82, importGoods: 514, importNewVehicles: 50 },
    },
    { gate: 'TAN_THANH', figures: { ...none, exportFruit: 87, exportOther: 8, importGoods: 252 } },
    { gate: 'COC_NAM', figures: { ...none, exportFruit: 9 } },
    { gate: 'CHI_MA', figures: { ...none, exportOther: 4, importGoods: 99 } },
  ],
  total: {
    ...none,
    exportFruit: 234,
    exportOther: 94,
    importGoods: 865,
    importNewVehicles: 50,
    leftFruit: 216,
    leftOther: 153,
  },
};

describe('Holding the report against the published one', () => {
  const published = publishedDay('2024-08-22');

  it('finds no difference in the day as it was published', () => {
    expect(differencesOf(published, reproducedOf(report, published))).toEqual([]);
  });

  it('names every cell that one vehicle too many shows in', () => {
    const doubled = { ...report, total: { ...report.total, exportFruit: 235 } };
    expect(differencesOf(published, reproducedOf(doubled, published))).toEqual([
      { scope: 'ALL', cell: 'total', published: 1243, reproduced: 1244 },
      { scope: 'ALL', cell: 'export', published: 328, reproduced: 329 },
      { scope: 'ALL', cell: 'exportFruit', published: 234, reproduced: 235 },
    ]);
  });
});
