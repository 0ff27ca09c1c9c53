import { Controller, Get, Headers, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { FileRoute, toSave } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By, Public } from '../../shared/http/allow.js';
import { Day, Flag, Optional, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { WordsBody } from '../../shared/http/words.body.js';
import { SpreadsheetRoute, spreadsheetFile } from '../../shared/spreadsheet/spreadsheet-route.js';
import { PETITION_KINDS, TOPICS, type PetitionKind, type Topic } from './domain/petition-matter.js';
import { PETITION_STATES, type PetitionState } from './domain/petition.js';
import { LAWS, LIMIT_UNITS, TIME_LIMITS, type TimeLimit } from './domain/time-limits.js';
import { PetitionBoard } from './petition-board.query.js';
import { petitionBoardTable } from './petition-board-table.js';
import { CountPetitions } from './petition-counts.query.js';
import { PETITION_DUE, PETITION_SORTS } from './petition-filter.js';
import { MapPetitions } from './petition-map.query.js';
import { OFFICE_PEOPLE } from './petition-desk.js';
import {
  ListedPetition,
  NearReports,
  PetitionAnswer,
  PetitionBoard as PetitionBoardAnswer,
  PetitionCounts,
  PetitionMap,
  PublicReport,
} from './petition.answer.js';
import { ListPetitions, OpenPetitionFile, PetitionById, ReportsNear } from './petitions.queries.js';
import { ListPublicReports, PublicReportById } from './public-reports.queries.js';

export class PublicReportQuery extends PageQuery {
  @ApiPropertyOptional({ enum: TOPICS }) @Optional() @IsIn(TOPICS) topic?: Topic;
  @ApiPropertyOptional({ example: '06184' }) @Optional() @Matches(/^\d{5}$/) commune?: string;
  @ApiPropertyOptional({ enum: PETITION_STATES }) @Optional() @IsIn(PETITION_STATES) state?: PetitionState;
  @ApiPropertyOptional({ example: 'mat duong', description: 'Words of published answers, with or without accents.' })
  @Optional()
  @SearchText(100)
  text?: string;
}

export class PetitionListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PETITION_KINDS }) @Optional() @IsIn(PETITION_KINDS) kind?: PetitionKind;
  @ApiPropertyOptional({ enum: TOPICS }) @Optional() @IsIn(TOPICS) topic?: Topic;
  @ApiPropertyOptional({ enum: PETITION_STATES }) @Optional() @IsIn(PETITION_STATES) state?: PetitionState;
  @ApiPropertyOptional({ enum: PETITION_DUE }) @Optional() @IsIn(PETITION_DUE) due?: (typeof PETITION_DUE)[number];
  @ApiPropertyOptional({ example: '06184', description: 'Where it is.' })
  @Optional()
  @Matches(/^\d{5}$/)
  commune?: string;
  @ApiPropertyOptional({ example: 'ME', description: '`ME`, `NOBODY`, or the id of a colleague; for officials.' })
  @Optional()
  @Matches(/^(?:ME|NOBODY|[0-9a-f-]{36})$/)
  official?: string;
  @ApiPropertyOptional({ type: Boolean, description: 'True: what came up from the body that had it first.' })
  @Flag()
  escalated?: boolean;
  @ApiPropertyOptional({ type: Boolean, description: 'True: not over.' })
  @Flag()
  open?: boolean;
  @ApiPropertyOptional({ type: Boolean, description: 'True: whose answer waits for its review.' })
  @Flag()
  toReview?: boolean;
  @ApiPropertyOptional({ enum: PETITION_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(PETITION_SORTS)
  sort?: (typeof PETITION_SORTS)[number];
}

export class PetitionBoardQuery {
  @ApiPropertyOptional({ example: '2026-11-01' }) @Optional() @Day() from?: string;
  @ApiPropertyOptional({ example: '2026-11-30' }) @Optional() @Day() to?: string;
  @ApiPropertyOptional({ enum: PETITION_KINDS }) @Optional() @IsIn(PETITION_KINDS) kind?: PetitionKind;
}

export class PetitionTimeLimit {
  @ApiProperty({ example: 'COMPLAINT_SETTLE_1' }) name: string;
  @ApiProperty({ example: 30 }) amount: number;
  @ApiProperty({ enum: LIMIT_UNITS }) unit: TimeLimit['unit'];
  @ApiProperty({ type: WordsBody }) law: WordsBody;
  @ApiPropertyOptional({ example: '28' }) article?: string;
}

export class PetitionTimeLimits {
  @ApiProperty({ type: [PetitionTimeLimit] }) items: PetitionTimeLimit[];
}

@ApiTags('petitions')
@Controller()
export class PetitionsController {
  constructor(private readonly questions: QueryBus) {}

  @Get('public-reports')
  @Public()
  @QuestionRoute({
    summary: 'Reports and how they go on, as everybody may read them: never who sent one, nor what he wrote.',
    answer: PublicReport,
    list: true,
    refusals: ['malformed-request'],
  })
  reports(@Query() filter: PublicReportQuery): Promise<Page<PublicReport>> {
    return this.questions.execute(new ListPublicReports(filter));
  }

  @Get('public-reports/:id')
  @Public()
  @QuestionRoute({ summary: 'One report, as everybody may read it.', answer: PublicReport, refusals: ['not-found'] })
  report(@Param('id', Id) id: string): Promise<PublicReport> {
    return this.questions.execute(new PublicReportById(id));
  }

  @Get('petition-time-limits')
  @Public()
  @QuestionRoute({ summary: 'Every time limit with the law it stands in.', answer: PetitionTimeLimits })
  limits(): PetitionTimeLimits {
    const items = Object.entries<TimeLimit>(TIME_LIMITS).map(([name, { law, ...limit }]) => ({
      name,
      ...limit,
      law: LAWS[law],
    }));
    return { items };
  }

  @Get('petitions')
  @Allow('CITIZEN', ...OFFICE_PEOPLE)
  @QuestionRoute({
    summary: 'My reports and complaints; for officials those that their body has.',
    answer: ListedPetition,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: PetitionListQuery): Promise<Page<ListedPetition>> {
    return this.questions.execute(new ListPetitions(by, filter));
  }

  @Get('petition-map')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({
    summary: 'Where the reports are that my body has, narrowed as its list; pages and sorting are left aside.',
    answer: PetitionMap,
  })
  map(@By() by: Principal, @Query() filter: PetitionListQuery): Promise<PetitionMap> {
    return this.questions.execute(new MapPetitions(by, filter));
  }

  @Get('petition-board')
  @Allow('PROVINCE', 'CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'Reports and complaints by body: received, in time, late, satisfaction. An official sees his own body.',
    answer: PetitionBoardAnswer,
  })
  board(@By() by: Principal, @Query() filter: PetitionBoardQuery): Promise<PetitionBoardAnswer> {
    return this.questions.execute(new PetitionBoard(by, filter));
  }

  @Get('petition-board/xlsx')
  @Allow('PROVINCE', 'CIVIL_SERVANT')
  @SpreadsheetRoute({ summary: 'Reports and complaints by body', refusals: [] })
  async boardFile(
    @By() by: Principal,
    @Query() filter: PetitionBoardQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const board = await this.questions.execute(new PetitionBoard(by, filter));
    return spreadsheetFile('petitions-by-body', petitionBoardTable(board), accepted);
  }

  @Get('petition-counts')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({ summary: 'What lies before my body.', answer: PetitionCounts })
  counts(@By() by: Principal): Promise<PetitionCounts> {
    return this.questions.execute(new CountPetitions(by));
  }

  @Get('petitions/:id')
  @Allow('CITIZEN', ...OFFICE_PEOPLE)
  @QuestionRoute({
    summary: 'One report or complaint with its steps.',
    answer: PetitionAnswer,
    refusals: ['not-found'],
  })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<PetitionAnswer> {
    return this.questions.execute(new PetitionById(by, id));
  }

  @Get('petitions/:id/near')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({
    summary: 'Reports of its topic within 300 metres and seven days: they may tell of the same.',
    answer: NearReports,
    refusals: ['not-found'],
  })
  near(@By() by: Principal, @Param('id', Id) id: string): Promise<NearReports> {
    return this.questions.execute(new ReportsNear(by, id));
  }

  @Get('petitions/:id/files/:file')
  @Allow('CITIZEN', ...OFFICE_PEOPLE)
  @FileRoute({
    summary: 'One photo, to be saved. Who opens it, and who is refused, is on record.',
    description: 'The photo.',
  })
  async file(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    return toSave(await this.questions.execute(new OpenPetitionFile(by, id, file)), file);
  }
}
