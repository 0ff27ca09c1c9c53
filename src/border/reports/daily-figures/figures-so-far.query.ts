import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../shared/clock/clock.js';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { figuresOf, reportTimes, type GateFigures, type ReportFact } from '../domain/daily-report.js';
import type { IssuedReportRow } from './issued-report.projection.js';

/** What was counted until now; what remains in the yards is counted at an hour of its own. */
export type FiguresSoFar = Omit<GateFigures, 'leftFruit' | 'leftOther' | 'leftUnregistered'>;

/** Today beside the day that was issued last: as it ended, and as it stood at this time of the day. */
export interface DaySoFar {
  readonly day: string;
  readonly figures: FiguresSoFar;
  readonly before?: { readonly day: string; readonly figures: FiguresSoFar; readonly byThen: FiguresSoFar };
}

/** How far today has come at each gate. */
export class FiguresOfToday extends Query<Readonly<Record<Gate, DaySoFar>>> {}

@QueryHandler(FiguresOfToday)
export class FiguresOfTodayHandler implements IQueryHandler<FiguresOfToday> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<Readonly<Record<Gate, DaySoFar>>> {
    const now = this.clock.now();
    const today = hanoiDay(now);
    const issued: Pick<IssuedReportRow, 'gate' | 'day' | 'figures'>[] = await this.source.query(
      `SELECT DISTINCT ON (gate) gate, day, figures FROM issued_report WHERE day < $1 ORDER BY gate, day DESC`,
      [today],
    );
    const days = [today, ...new Set(issued.map(({ day }) => day))];
    const facts = new Map(await Promise.all(days.map(async (day) => [day, await this.factsOf(day, now)] as const)));
    const so = (gate: Gate, day: string) =>
      soFar(
        figuresOf(
          day,
          (facts.get(day) ?? []).filter((fact) => fact.gate === gate),
        ),
      );
    const entries = GATES.map((gate) => {
      const last = issued.find((each) => each.gate === gate);
      const before = last && { day: last.day, figures: soFar(last.figures), byThen: so(gate, last.day) };
      return [gate, { day: today, figures: so(gate, today), ...(before && { before }) }] as const;
    });
    return Object.fromEntries(entries) as Record<Gate, DaySoFar>;
  }

  /** All of whoever was counted on that day until the time of day that it is now, of all gates. One round trip. */
  private factsOf(day: string, now: Date): Promise<ReportFact[]> {
    const { from, to } = reportTimes(day);
    const sinceMidnight = now.getTime() - Date.parse(reportTimes(hanoiDay(now)).from);
    const until = new Date(Math.min(Date.parse(from) + sinceMidnight + 1, Date.parse(to)));
    return this.source.query(
      `SELECT f.gate, f.kind, f.direction, f.cargo, f.vehicles, f.subject,
              to_char(f.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
         FROM report_fact f
         JOIN (SELECT DISTINCT gate, subject FROM report_fact
                WHERE gate = ANY($3) AND at >= $1 AND at < $2 AND kind IN ('CLEARED', 'SENT', 'RETURNED')) s USING (gate, subject)
        WHERE f.gate = ANY($3) AND f.at < $2 AND f.at >= $1::timestamptz - interval '30 days' ORDER BY f.position`,
      [from, until, GATES],
    );
  }
}

function soFar(of: GateFigures): FiguresSoFar {
  const { exportFruit, exportOther, importGoods, importNewVehicles, sentToOtherGate, returnedByFarSide } = of;
  return { exportFruit, exportOther, importGoods, importNewVehicles, sentToOtherGate, returnedByFarSide };
}
