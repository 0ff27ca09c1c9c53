import { fold } from '../../../shared/domain/decider.js';
import { NO_FIGURES } from './daily-report.js';
import { issueReport, report } from './issued-report.js';

const made = {
  gate: 'HUU_NGHI',
  day: '2024-08-22',
  asOf: 900,
  at: '2024-08-22T17:05:00.000Z',
  figures: { ...NO_FIGURES, exportFruit: 138 },
} as const;

describe('Issuing the daily report', () => {
  it('makes a first version when the day has ended', () => {
    expect(issueReport(made, report.initial)).toEqual([
      { type: 'DailyReportIssued', data: { ...made, version: 1, differences: [] } },
    ]);
  });

  it('makes a new version with its differences when a late fact changed a figure', () => {
    const before = fold(report, issueReport(made, report.initial));
    const later = { ...made, asOf: 950, figures: { ...made.figures, exportFruit: 139 } };
    expect(issueReport(later, before)).toEqual([
      {
        type: 'DailyReportIssued',
        data: { ...later, version: 2, differences: [{ cell: 'exportFruit', before: 138, after: 139 }] },
      },
    ]);
  });

  it('makes no version when no figure changed', () => {
    const before = fold(report, issueReport(made, report.initial));
    expect(issueReport({ ...made, asOf: 950 }, before)).toEqual([]);
  });
});
