import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { stringify } from 'csv-stringify/sync';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Position } from '../../../shared/http/field-rules.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { pdfOf } from '../../../shared/print/pdf-of.js';
import { PrintQuery } from '../../../shared/print/print-query.js';
import { NO_FIGURES } from '../domain/daily-report.js';
import { DailyReport } from './daily-report.query.js';
import { dayOf } from './day-of.js';
import { DailyReportView } from './daily-report.view.js';
import { printedReport } from './printed-report.js';

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
  constructor(
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

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

  @Get('pdf')
  @Header('content-type', 'application/pdf')
  @ApiOperation({ summary: 'The report on paper, as far as it is known now, with what its versions changed.' })
  @ApiResponse({
    status: 200,
    description: 'The report.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('not-found')
  async pdf(
    @Param('day') day: string,
    @By() by: Principal,
    @Query() { language }: PrintQuery,
  ): Promise<StreamableFile> {
    const document = printedReport(await this.report(day, {}), language, this.clock.now(), by.id);
    return new StreamableFile(await pdfOf(document), { type: 'application/pdf' });
  }
}
