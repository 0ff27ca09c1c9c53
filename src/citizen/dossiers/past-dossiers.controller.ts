import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { FileRoute, toSave } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Day, Line, Optional } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { ListPastDossiers, OpenPastDossier, PastDossierAnswer } from './past-dossiers.queries.js';

export class PastDossierQuery extends PageQuery {
  @ApiPropertyOptional({ example: '12/2019' }) @Optional() @Line(60) code?: string;
  @ApiPropertyOptional({ example: '1.001193' }) @Optional() @Matches(/^\d\.\d{6}$/) procedure?: string;
  @ApiPropertyOptional({ example: '2019-03-05' }) @Optional() @Day() day?: string;
}

/** What an office did before dossiers came here, as it was scanned. */
@ApiTags('dossiers')
@Controller('past-dossiers')
export class PastDossiersController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({
    summary: 'Digitised dossiers of my office.',
    answer: PastDossierAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: PastDossierQuery): Promise<Page<PastDossierAnswer>> {
    return this.questions.execute(new ListPastDossiers(by, filter));
  }

  @Get(':id/scan')
  @Allow(...OFFICE_PEOPLE)
  @FileRoute({
    summary: 'The scan of one, to be saved. Who opens it, and who is refused, is on record.',
    description: 'The scan.',
  })
  async scan(@By() by: Principal, @Param('id', Id) id: string): Promise<StreamableFile> {
    return toSave(await this.questions.execute(new OpenPastDossier(by, id)), id);
  }
}
