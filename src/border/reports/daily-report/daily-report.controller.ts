import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { stringify } from 'csv-stringify/sync';
import { Position } from '../../../shared/http/field-rules.js';
import { Allow } from '../../../shared/http/allow.js';
import { QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { NO_FIGURES } from '../domain/daily-report.js';
import { DailyReport } from './daily-report.query.js';
import { dayOf } from './day-of.js';
import { DailyReportView } from './daily-report.view.js';

export class ReportQuery {
  @ApiPropertyOptional({ description: 'Only facts learned up to this position of the log.' })
  @Position()
  asOf?: number;

  @ApiPropertyOptional({ description: 'Position that a command answered: waits at most 500 ms for it.' })
  @Position()
  after?: number;
}

@ApiTags('reports')
@Controller('reports/daily/:day')
@Allow('SUPERVISOR', 'PROVINCE', 'ACCOUNTANT', 'AUDITOR', 'ADMIN', 'GATE_CLERK', 'LANE_CONTROLLER', 'AGENCY_HEAD')
export class DailyReportController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @QuestionRoute({
    summary: 'The daily report of all gates, with its versions.',
    answer: DailyReportView,
    refusals: ['not-found'],
  })
  report(@Param('day') day: string, @Query() { asOf, after }: ReportQuery): Promise<DailyReportView> {
    return this.queries.execute(new DailyReport(dayOf(day), asOf, after));
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiOperation({ summary: 'The same figures as CSV (RFC 4180, UTF-8 with BOM), a row a gate and one for all.' })
  @ApiResponse({
    status: 200,
    description: 'The table.',
    content: { 'text/csv': { schema: { type: 'string', example: 'day,gate,exportFruit,exportOther' } } },
  })
  @Refusals('not-found')
  async csv(@Param('day') day: string, @Query() { asOf, after }: ReportQuery): Promise<string> {
    const report = await this.report(day, { asOf, after });
    const head = { day: report.day, asOf: report.asOf };
    const rows = [
      ...report.gates.map(({ gate, figures }) => ({ ...head, gate, ...figures })),
      { ...head, gate: 'ALL', ...report.total },
    ];
    return stringify(rows, { header: true, bom: true, columns: ['day', 'gate', ...Object.keys(NO_FIGURES), 'asOf'] });
  }
}
