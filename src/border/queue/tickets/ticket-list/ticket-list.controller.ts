import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import {
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  QUEUE_STAGES,
  QUEUE_CLASSES,
  type CargoKind,
  type Direction,
  type Gate,
  type QueueStage,
  type QueueClass,
} from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { languageOf } from '../../../../shared/http/language.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { SORT_SAYS } from '../../../../shared/http/sorting.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { SpreadsheetRoute, spreadsheetFile, wholeOf } from '../../../../shared/spreadsheet/spreadsheet-route.js';
import { MissingAnswer, inWords } from '../../../declarations/index.js';
import { TICKET_STATUSES, type TicketStatus } from '../../domain/queue-events.js';
import { TICKET_READERS } from '../../ticket-readers.js';
import { ListTickets, TICKET_SORTS, type ListedTicket, type TicketSort } from './list-tickets.handler.js';
import { ticketTable } from './ticket-table.js';

export class TicketListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES }) @Optional() @IsIn(GATES) gate?: Gate;
  @ApiPropertyOptional({ enum: TICKET_STATUSES }) @Optional() @IsIn(TICKET_STATUSES) status?: TicketStatus;
  @ApiPropertyOptional({ enum: QUEUE_CLASSES }) @Optional() @IsIn(QUEUE_CLASSES) class?: QueueClass;
  @ApiPropertyOptional({ enum: DIRECTIONS }) @Optional() @IsIn(DIRECTIONS) direction?: Direction;
  @ApiPropertyOptional({ enum: TICKET_SORTS, description: SORT_SAYS })
  @Optional()
  @IsIn(TICKET_SORTS)
  sort?: TicketSort;
}

export class ListedTicketAnswer implements ListedTicket {
  @ApiProperty({ format: 'uuid' }) ticket!: string;
  @ApiProperty({ format: 'uuid' }) declaration!: string;
  @ApiProperty({ example: 'HN-E-0417' }) code!: string;
  @ApiProperty({ type: [String], example: ['TT-E-0093'], description: 'Its codes at gates that it came from.' })
  formerCodes!: string[];
  @ApiProperty({ enum: GATES }) gate!: Gate;
  @ApiProperty({ example: 'HN-1119' }) route!: string;
  @ApiProperty({ enum: DIRECTIONS }) direction!: Direction;
  @ApiProperty({ enum: CARGO_KINDS }) cargo!: CargoKind;
  @ApiProperty({ enum: QUEUE_CLASSES }) class!: QueueClass;
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90' }) firm!: string;
  @ApiProperty({ enum: TICKET_STATUSES }) status!: TicketStatus;
  @ApiProperty({ enum: QUEUE_STAGES, nullable: true }) stage!: QueueStage | null;
  @ApiProperty({ example: 'HN-1119.EXPORT.ORDINARY.2026-11-23T01', type: String, nullable: true }) slot!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) hour!: string | null;
  @ApiProperty({ example: 'HN-XUAN-CUONG', type: String, nullable: true }) yard!: string | null;
  @ApiProperty({
    example: 'HN-VIETTEL',
    type: String,
    nullable: true,
    description: 'On its way from there to its yard.',
  })
  divertedFrom!: string | null;
  @ApiProperty({ example: 'HN-E3', type: String, nullable: true, description: 'Where it was called to, or stands.' })
  lane!: string | null;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) checkedInAt!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) calledAt!: string | null;
  @ApiProperty({ format: 'date-time' }) changedAt!: string;
  @ApiProperty({ description: 'Position of its last event in the log.' }) position!: number;
  @ApiProperty({
    type: [MissingAnswer],
    description:
      'What its declaration does not tell yet, by the step that asks first; nothing once the ticket is over.',
  })
  missing!: MissingAnswer[];
  @ApiPropertyOptional({ example: '12C-123.45', description: 'For its own firm, while plates are kept.' })
  plate?: string;
}

@ApiTags('queue')
@Controller('tickets')
export class TicketListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow(...TICKET_READERS)
  @QuestionRoute({
    summary: "The tickets of one's firm or gate, newest first unless told",
    answer: ListedTicketAnswer,
    list: true,
    refusals: ['wrong-gate'],
  })
  async list(
    @By() by: Principal,
    @Query() filter: TicketListQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<ListedTicketAnswer>> {
    const page = await this.queries.execute(new ListTickets(by, filter));
    const language = languageOf(accepted);
    return {
      ...page,
      items: page.items.map((each) => ({
        ...each,
        formerCodes: [...each.formerCodes],
        missing: inWords(each.missing, language),
      })),
    };
  }
  @Get('xlsx')
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @SpreadsheetRoute({ summary: "The tickets of one's firm", refusals: ['wrong-gate'] })
  async xlsx(
    @By() by: Principal,
    @Query() filter: TicketListQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const page = await this.queries.execute(new ListTickets(by, wholeOf(filter)));
    return spreadsheetFile('tickets', ticketTable(page), accepted);
  }
}
