import type { RowProjection } from '../../../shared/event-store/projection.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { BoardFigures } from '../domain/daily-report.js';
import type { OfficialFiguresEvent } from '../domain/official-figures.js';

export interface OfficialReportRow {
  readonly report: string;
  readonly gate: Gate;
  readonly day: string;
  readonly version: number;
  readonly figures: BoardFigures;
  readonly at: string;
}

/** The days of which official figures are known, newest version each. */
export const officialReports: RowProjection<OfficialReportRow, OfficialFiguresEvent> = {
  name: 'official-report',
  table: 'official_report',
  key: 'report',
  types: ['OfficialFiguresEntered'],
  change: ({ data: { gate, day, version, figures, at } }) => {
    const report = `${gate}.${day}`;
    return [{ key: report, apply: () => ({ report, gate, day, version, figures, at }) }];
  },
};
