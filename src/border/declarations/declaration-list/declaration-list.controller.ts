import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import {
  CARGO_KINDS,
  DIRECTIONS,
  GATES,
  QUEUE_CLASSES,
  type Direction,
  type Gate,
} from '../../../shared/domain/place.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { languageOf } from '../../../shared/http/language.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { SORT_SAYS } from '../../../shared/http/sorting.js';
import { SpreadsheetRoute, spreadsheetFile, wholeOf } from '../../../shared/spreadsheet/spreadsheet-route.js';
import { MissingAnswer, inWords } from '../declaration.answer.js';
import { READERS } from '../declaration-access.js';
import { DECLARATION_STATUSES, REGIMES, type DeclarationStatus } from '../domain/declaration-events.js';
import { Day, Line, Optional } from '../../../shared/http/field-rules.js';
import {
  DECLARATION_SORTS,
  ListDeclarations,
  type DeclarationSort,
  type ListedDeclaration,
} from './list-declarations.query.js';
import { declarationTable } from './declaration-table.js';

export class DeclarationListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: GATES })
  @Optional()
  @IsIn(GATES)
  gate?: Gate;

  @ApiPropertyOptional({ enum: DECLARATION_STATUSES })
  @Optional()
  @IsIn(DECLARATION_STATUSES)
  status?: DeclarationStatus;

  @ApiPropertyOptional({ enum: DIRECTIONS })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiPropertyOptional({ example: '12C-123.45', description: 'A whole plate in any spelling.' })
  @Optional()
  @Line(20)
  plate?: string;

  @ApiPropertyOptional({ format: 'date', example: '2026-11-22', description: 'Planned to come on this Hanoi day.' })
  @Optional()
  @Matches(/^20\d{2}-/)
  @Day()
  plannedDay?: string;

  @ApiPropertyOptional({ enum: DECLARATION_SORTS, description: `${SORT_SAYS} By plates for firms alone.` })
  @Optional()
  @IsIn(DECLARATION_SORTS)
  sort?: DeclarationSort;
}

export class ListedDeclarationAnswer implements ListedDeclaration {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  declaration: string;
  @ApiProperty({ example: '019ab1b2-0000-7c3e-9b1e-2f6c1d5e7a90' })
  firm: string;
  @ApiProperty({ enum: GATES, example: 'HUU_NGHI' })
  gate: string;
  @ApiProperty({ example: 'HN-1119' })
  route: string;
  @ApiProperty({ enum: DIRECTIONS, example: 'EXPORT' })
  direction: string;
  @ApiProperty({ enum: REGIMES, example: 'NORMAL' })
  regime: string;
  @ApiProperty({ enum: DECLARATION_STATUSES, example: 'ACCEPTED' })
  status: DeclarationStatus;
  @ApiProperty({ example: 1 })
  revision: number;
  @ApiProperty({ enum: CARGO_KINDS, example: 'FRUIT' })
  cargo: string;
  @ApiProperty({ enum: QUEUE_CLASSES, example: 'PERISHABLE' })
  class: string;
  @ApiProperty({ example: 1 })
  vehicleCount: number;
  @ApiProperty({ example: 0, description: 'How many warnings it carries.' })
  warnings: number;
  @ApiProperty({
    type: [MissingAnswer],
    description: 'What is not told yet, by the step that asks first; nothing once it has ended.',
  })
  missing: MissingAnswer[];
  @ApiProperty({ example: '2026-11-23T01:00:00.000Z' })
  plannedFrom: string;
  @ApiProperty({ example: '2026-11-23T05:00:00.000Z' })
  plannedTo: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  submittedAt: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' })
  changedAt: string;
  @ApiPropertyOptional({ example: '12C-123.45', nullable: true, type: String })
  plate?: string;
}

@ApiTags('declarations')
@Controller('declarations')
export class DeclarationListController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...READERS)
  @QuestionRoute({
    summary: "The declarations of one's firm or gate, newest first unless told.",
    answer: ListedDeclarationAnswer,
    list: true,
    refusals: ['wrong-gate', 'not-allowed'],
  })
  async list(
    @By() by: Principal,
    @Query() filter: DeclarationListQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<ListedDeclarationAnswer>> {
    const page = await this.questions.execute(new ListDeclarations(by, filter));
    const language = languageOf(accepted);
    return { ...page, items: page.items.map((each) => ({ ...each, missing: inWords(each.missing, language) })) };
  }
  @Get('xlsx')
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @SpreadsheetRoute({ summary: "The declarations of one's firm", refusals: ['wrong-gate', 'not-allowed'] })
  async xlsx(
    @By() by: Principal,
    @Query() filter: DeclarationListQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const page = await this.questions.execute(new ListDeclarations(by, wholeOf(filter)));
    return spreadsheetFile('declarations', declarationTable(page), accepted);
  }
}
