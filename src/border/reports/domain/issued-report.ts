import { differencesOf, NO_FIGURES, type GateFigures } from './daily-report.js';
import type { ReportEvent } from './report-events.js';

export interface IssuedReport {
  readonly version: number;
  readonly figures: GateFigures;
}

export const report = {
  initial: { version: 0, figures: NO_FIGURES } as IssuedReport,
  evolve: (_: IssuedReport, { data }: ReportEvent): IssuedReport => ({
    version: data.version,
    // A cell that was added later was not counted then.
    figures: { ...NO_FIGURES, ...data.figures },
  }),
};

/** The next version; nothing when its figures are those of the version before. */
export function issueReport(
  made: Omit<ReportEvent['data'], 'version' | 'differences'>,
  before: IssuedReport,
): ReportEvent[] {
  const differences = before.version === 0 ? [] : differencesOf(before.figures, made.figures);
  if (before.version > 0 && differences.length === 0) return [];
  return [{ type: 'DailyReportIssued', data: { ...made, version: before.version + 1, differences } }];
}
