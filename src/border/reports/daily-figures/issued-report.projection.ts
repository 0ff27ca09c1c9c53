import type { Gate } from '../../../shared/domain/place.js';
import type { RowProjection } from '../../../shared/event-store/projection.js';
import { NO_FIGURES, type GateFigures } from '../domain/daily-report.js';
import type { ReportEvent } from '../domain/report-events.js';

export interface IssuedReportRow {
  readonly report: string;
  readonly gate: Gate;
  readonly day: string;
  readonly version: number;
  readonly issuedAt: string;
  readonly figures: GateFigures;
}

/** The days whose report was issued, newest version each. */
export const issuedReports: RowProjection<IssuedReportRow, ReportEvent> = {
  name: 'issued-report',
  table: 'issued_report',
  key: 'report',
  types: ['DailyReportIssued'],
  change: ({ data: { gate, day, version, at, figures } }) => {
    const report = `${gate}.${day}`;
    // A cell that was added later was not counted then.
    const row = { report, gate, day, version, issuedAt: at, figures: { ...NO_FIGURES, ...figures } };
    return [{ key: report, apply: () => row }];
  },
};
