import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate, GatePhase } from '../../../shared/domain/place.js';
import { ReadModels } from '../../../shared/event-store/read-models.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, valuesOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { GATE_PHASE } from '../../gates/index.js';
import { readFacts } from '../daily-report/read-facts.js';
import { figuresOf, reportTimes, type GateFigures } from '../domain/daily-report.js';
import { report } from '../domain/issued-report.js';
import { apart, compare, trendOf, type ComparedCell, type Trend } from '../domain/official-figures.js';
import { reportFacts } from '../report-facts/report-facts.projection.js';
import { REPORT_RULES } from '../settings/report-rules.setting.js';
import { REPORT_TOLERANCE } from '../settings/report-tolerance.setting.js';
import { officialReports, type OfficialReportRow } from './official-report.projection.js';

export interface ComparedDay {
  readonly day: string;
  /** The gate's phase at the end of the day. */
  readonly phase: GatePhase;
  readonly officialVersion: number;
  readonly cells: readonly ComparedCell[];
  readonly outside: number;
  readonly apart: number;
  readonly trend?: Trend;
}

/** The days of a gate of which official figures are known, newest first, each held against ours. */
export class ComparedDays extends Query<Page<ComparedDay>> {
  constructor(
    readonly gate: Gate,
    readonly page: PageQuery & { readonly upTo?: string },
  ) {
    super();
  }
}

@QueryHandler(ComparedDays)
export class ComparedDaysHandler implements IQueryHandler<ComparedDays> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ gate, page: { cursor, limit, after, upTo = '9999' } }: ComparedDays): Promise<Page<ComparedDay>> {
    const wanted = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitForAll([officialReports.name, reportFacts.name], wanted);
    const before = cursor === undefined ? '9999' : (valuesOf(cursor, 1)[0] ?? '');
    // One more than is shown: for the next page, and to say of the last whether it is closer than the day before.
    const rows: OfficialReportRow[] = await this.source.query(
      `SELECT day, version, figures FROM official_report WHERE gate = $1 AND day < $2 AND day <= $3
       ORDER BY day DESC LIMIT $4`,
      [gate, before, upTo, limit + 1],
    );
    const [phases, tolerances] = await Promise.all([
      this.store.load(settingStream(GATE_PHASE, gate)),
      this.store.load(settingStream(REPORT_TOLERANCE, gate)),
    ]);
    const days = await Promise.all(
      rows.map(async ({ day, version, figures }) => {
        const end = new Date(reportTimes(day).to);
        const ours = await this.ours(gate, day, position);
        const cells = compare(ours, figures, inForce(tolerances.state, end));
        const { phase } = inForce(phases.state, end);
        const outside = cells.filter(({ within }) => !within).length;
        return { day, phase, officialVersion: version, cells, outside, apart: apart(cells) };
      }),
    );
    const items = days.slice(0, limit).map((each, n) => {
      const earlier = days[n + 1];
      return { ...each, ...(earlier && { trend: trendOf(each.apart, earlier.apart) }) };
    });
    const last = items.at(-1);
    const next = rows.length > limit && last ? { next: cursorOf([last.day]) } : {};
    return { items, ...next, position, stale: !fresh };
  }

  /** As issued last, which late facts do by themselves; of a day that was not issued yet as far as it is known. */
  private async ours(gate: Gate, day: string, position: number): Promise<GateFigures> {
    const { state } = await this.store.load({ stream: `report-${gate}-${day}`, fold: report });
    if (state.version > 0) return state.figures;
    const rules = await this.store.load(settingStream(REPORT_RULES));
    const facts = await readFacts(this.source.manager, gate, day, position);
    return figuresOf(day, facts, inForce(rules.state, new Date(reportTimes(day).from)));
  }
}
