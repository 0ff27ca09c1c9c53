import { Controller, Get, Header, Headers, Query, Res } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply } from 'fastify';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { Public } from '../../../shared/http/allow.js';
import { Day, Optional } from '../../../shared/http/field-rules.js';
import { isKept, tagOf } from '../../../shared/http/kept-answer.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute, Refusals } from '../../../shared/http/route.js';
import { FiguresView } from '../daily-report/daily-report.view.js';
import { FIGURE_COLUMNS } from '../open-data/figure-columns.js';
import { ListDailyFigures, type DailyFigures } from './daily-figures.query.js';

/** A day's figures change when a late fact makes a new version: seldom. */
const KEPT_SECONDS = 60;
/** Three and a half years of four gates. */
const CSV_ROWS = 5_000;

export class DailyFiguresQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-01', description: 'Hanoi day, included.' })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  from?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-29', description: 'Hanoi day, included.' })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  to?: string;
}

export class DailyFiguresAnswer extends FiguresView implements DailyFigures {
  @ApiProperty({ format: 'date', example: '2026-11-29', description: 'A Hanoi day.' }) day: string;
  @ApiProperty({ enum: GATES }) gate: Gate;
  @ApiProperty({ example: 1, description: 'Counts up when a fact that was learned later changed the figures.' })
  version: number;
  @ApiProperty({ format: 'date-time' }) issuedAt: string;
}

/** The issued daily reports as open data. */
@ApiTags('open data')
@Controller('daily-figures')
export class DailyFiguresController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Figures of the gates day by day as issued, newest first; the columns stand in `GET open-data`.',
    answer: DailyFiguresAnswer,
    list: true,
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  async list(
    @Query() filter: DailyFiguresQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Page<DailyFigures> | undefined> {
    const page = await this.questions.execute(new ListDailyFigures(filter));
    return isKept(reply, known, tagOf([page.items, page.next, page.stale]), KEPT_SECONDS) ? undefined : page;
  }

  @Get('csv')
  @Public()
  @Header('content-type', 'text/csv; charset=utf-8')
  @ApiOperation({
    summary: `The same as CSV (RFC 4180, UTF-8 with BOM), newest first, at most ${CSV_ROWS} rows; the paging of the query does not count.`,
  })
  @ApiResponse({
    status: 200,
    description: 'The table.',
    content: { 'text/csv': { schema: { type: 'string', example: 'day,gate,exportFruit,exportOther' } } },
  })
  @ApiResponse({ status: 304, description: 'As `If-None-Match` says: nothing has changed since.' })
  @Refusals()
  async csv(
    @Query() { gate, from, to }: DailyFiguresQuery,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const filter = { ...(gate && { gate }), ...(from && { from }), ...(to && { to }), limit: CSV_ROWS };
    const { items } = await this.questions.execute(new ListDailyFigures(filter));
    const table = stringify([...items], {
      header: true,
      bom: true,
      columns: FIGURE_COLUMNS.map(({ name }) => name),
    });
    return isKept(reply, known, tagOf(table), KEPT_SECONDS) ? undefined : table;
  }
}
