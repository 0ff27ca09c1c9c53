import { Controller, Get, Header, Headers, Param, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Logged } from '../../../../shared/access-log/logged.js';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { GatePipe, PlaceNamePipe } from '../../../../shared/http/addresses.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { languageOf } from '../../../../shared/http/language.js';
import { QuestionRoute, Refusals } from '../../../../shared/http/route.js';
import { pdfOf } from '../../../../shared/print/pdf-of.js';
import { printedManifest } from './printed-manifest.js';
import { YardManifestAnswer } from './yard-manifest.answer.js';
import { MANIFEST_READERS, YardManifest } from './yard-manifest.query.js';

const REFUSALS = [
  'sign-in-needed',
  'not-allowed',
  'not-found',
  'wrong-gate',
  'wrong-yard',
  'yard-unknown-here',
] as const;

@ApiTags('queue')
@Controller('gates/:gate/yards/:yard/manifest')
@Allow('YARD_OPERATOR', ...MANIFEST_READERS)
@Logged()
export class YardManifestController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'What is in a yard now, with UN numbers and ADR classes, dangerous goods first; every look is logged',
    answer: YardManifestAnswer,
    refusals: [...REFUSALS],
  })
  manifest(
    @Param('gate', GatePipe) gate: Gate,
    @Param('yard', PlaceNamePipe) yard: string,
    @By() by: Principal,
  ): Promise<YardManifestAnswer> {
    return this.questions.execute(new YardManifest(by, gate, yard));
  }

  @Get('pdf')
  @Header('content-type', 'application/pdf')
  @ApiParam({ name: 'gate', enum: GATES })
  @ApiOperation({ summary: 'The same on paper, for the fire brigade, in the language that is asked for.' })
  @ApiResponse({
    status: 200,
    description: 'The list.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals(...REFUSALS)
  async pdf(
    @Param('gate', GatePipe) gate: Gate,
    @Param('yard', PlaceNamePipe) yard: string,
    @By() by: Principal,
    @Headers('accept-language') language: string | undefined,
  ): Promise<StreamableFile> {
    const manifest = await this.manifest(gate, yard, by);
    const document = printedManifest(manifest, by.id, languageOf(language));
    return new StreamableFile(await pdfOf(document), { type: 'application/pdf' });
  }
}
