import { NO_FIGURES } from '../domain/daily-report.js';
import type { DailyReportView } from './daily-report.view.js';
import { printedReport } from './printed-report.js';

const AT = new Date('2026-11-24T01:00:00.000Z');
const figures = { ...NO_FIGURES, exportFruit: 138, exportOther: 82, importGoods: 514, importNewVehicles: 50 };
const view: DailyReportView = {
  day: '2026-11-23',
  asOf: 4711,
  stale: false,
  gates: [{ gate: 'HUU_NGHI', figures, versions: [] }],
  total: figures,
};
const rowsOf = (of: DailyReportView, nth: number) =>
  printedReport(of, 'en', AT, 'supervisor')
    .parts.flatMap((part) => (part.kind === 'table' ? [part.rows.map(({ cells }) => cells)] : []))
    .at(nth);

describe('The report of a day on paper', () => {
  it('has a row a gate, one for all, and what crossed in all before its parts', () => {
    expect(rowsOf(view, 0)).toEqual([
      ['Hữu Nghị', '784', '138', '82', '514', '50', '0', '0', '0', '0', '0'],
      ['All', '784', '138', '82', '514', '50', '0', '0', '0', '0', '0'],
    ]);
  });

  it('says that it was not issued yet, or what each version changed, in Hanoi time', () => {
    const said = printedReport(view, 'vi', AT, 'supervisor').parts.map((part) => ('text' in part ? part.text : ''));
    expect(said).toContain('Chưa phát hành: số liệu còn thay đổi đến hết ngày.');
    const at = '2026-11-23T17:05:00.000Z';
    const differences = [{ cell: 'exportFruit', before: 137, after: 138 } as const];
    const versions = [
      { version: 1, asOf: 4700, at, figures, differences: [] },
      { version: 2, asOf: 4711, at, figures, differences },
    ];
    expect(rowsOf({ ...view, gates: [{ gate: 'HUU_NGHI', figures, versions }] }, 1)).toEqual([
      ['Hữu Nghị', '1', '24-11-2026 00:05', ''],
      ['Hữu Nghị', '2', '24-11-2026 00:05', 'Export fruit: 137 → 138'],
    ]);
  });

  it('is headed in the language that was asked for', () => {
    const titles = (['vi', 'zh', 'en'] as const).map((language) => printedReport(view, language, AT, 'x').title);
    expect(titles).toEqual(['Báo cáo ngày 23-11-2026', '日报 23-11-2026', 'Report of the day 23-11-2026']);
  });
});
