import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { addFigures, figuresOf, NO_FIGURES, reportTimes } from '../domain/daily-report.js';
import { reportFacts } from '../report-facts/report-facts.projection.js';
import { REPORT_RULES } from '../settings/report-rules.setting.js';
import type { ReportEvent } from '../domain/report-events.js';
import type { DailyReportView, GateReportView } from './daily-report.view.js';
import { readFacts } from './read-facts.js';

/** The report of a Hanoi day as of a position of the log (the newest projected one unless told), for all gates. */
export class DailyReport extends Query<DailyReportView> {
  constructor(
    readonly day: string,
    readonly asOf?: number,
    readonly after?: number,
  ) {
    super();
  }
}

@QueryHandler(DailyReport)
export class DailyReportHandler implements IQueryHandler<DailyReport> {
  constructor(
    private readonly source: DataSource,
    private readonly readModels: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ day, asOf: wanted, after = wanted ?? 0 }: DailyReport): Promise<DailyReportView> {
    const { fresh, position } = await this.readModels.waitFor(reportFacts.name, after);
    const asOf = Math.min(wanted ?? position, position);
    const gates = await Promise.all(GATES.map((gate) => this.gateReport(gate, day, asOf, wanted)));
    return { day, asOf, stale: !fresh, gates, total: addFigures(gates.map(({ figures }) => figures)) };
  }

  private async gateReport(
    gate: Gate,
    day: string,
    asOf: number,
    upTo = Number.POSITIVE_INFINITY,
  ): Promise<GateReportView> {
    const [facts, rules, issued] = await Promise.all([
      readFacts(this.source.manager, gate, day, asOf),
      this.store.load(settingStream(REPORT_RULES)),
      this.store.readStream(`report-${gate}-${day}`),
    ]);
    const versions = issued
      .filter((event) => event.position <= upTo)
      .map(({ data }) => data as ReportEvent['data'])
      .map(({ version, asOf: madeOn, at, figures, differences }) => ({
        version,
        asOf: madeOn,
        at,
        figures: { ...NO_FIGURES, ...figures },
        differences: [...differences],
      }));
    const figures = figuresOf(day, facts, inForce(rules.state, new Date(reportTimes(day).from)));
    return { gate, figures, versions };
  }
}
