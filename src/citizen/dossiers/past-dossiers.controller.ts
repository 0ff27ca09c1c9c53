import { Controller, Get, Header, Param, Query, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import { MEDIA_TYPES } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Day, Line, Optional } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { QuestionRoute, Refusals } from '../../shared/http/route.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { ListPastDossiers, OpenPastDossier, PastDossierAnswer } from './past-dossiers.queries.js';

const BINARY = { schema: { type: 'string', format: 'binary', example: '%PDF-1.7' } } as const;

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
  // Whatever it holds, no browser shows it as a page of ours, and none keeps it.
  @Header('cache-control', 'no-store')
  @Header('content-security-policy', "default-src 'none'; sandbox")
  @ApiOperation({ summary: 'The scan of one, to be saved. Who opens it, and who is refused, is on record.' })
  @ApiResponse({
    status: 200,
    description: 'The scan.',
    content: Object.fromEntries(Object.keys(MEDIA_TYPES).map((type) => [type, BINARY])),
  })
  @Refusals('not-found', 'file-erased', 'file-withheld', 'file-not-scanned')
  async scan(@By() by: Principal, @Param('id', Id) id: string): Promise<StreamableFile> {
    const { content, mediaType } = await this.questions.execute(new OpenPastDossier(by, id));
    const disposition = `attachment; filename="${id}.${MEDIA_TYPES[mediaType]}"`;
    return new StreamableFile(content, { type: mediaType, disposition, length: content.length });
  }
}
