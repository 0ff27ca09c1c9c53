import { Controller, Get, Headers, Query, type StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Day, Optional } from '../../shared/http/field-rules.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { PeopleAtThings } from '../../shared/live/people-at-things.js';
import { SpreadsheetRoute, spreadsheetFile } from '../../shared/spreadsheet/spreadsheet-route.js';
import { DossierBoard } from './dossier-board.query.js';
import { dossierBoardTable } from './dossier-board-table.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { DossierBoardAnswer } from './dossier.answer.js';

export class DossierBoardQuery {
  @ApiPropertyOptional({ example: '2026-11-01' }) @Optional() @Day() from?: string;
  @ApiPropertyOptional({ example: '2026-11-30' }) @Optional() @Day() to?: string;
}

/** How dossiers go at each office. */
@ApiTags('dossiers')
@ApiExtraModels(PeopleAtThings)
@Controller('dossier-board')
export class DossierBoardController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('PROVINCE', ...OFFICE_PEOPLE)
  @QuestionRoute({
    summary:
      'Dossiers by office: received, in time, late, due today, overdue, satisfaction. Others than the province see their own.',
    answer: DossierBoardAnswer,
  })
  board(@By() by: Principal, @Query() filter: DossierBoardQuery): Promise<DossierBoardAnswer> {
    return this.questions.execute(new DossierBoard(by, filter));
  }

  @Get('xlsx')
  @Allow('PROVINCE', ...OFFICE_PEOPLE)
  @SpreadsheetRoute({ summary: 'Dossiers by office', refusals: [] })
  async xlsx(
    @By() by: Principal,
    @Query() filter: DossierBoardQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<StreamableFile> {
    const board = await this.questions.execute(new DossierBoard(by, filter));
    return spreadsheetFile('dossiers-by-office', dossierBoardTable(board), accepted);
  }
}
