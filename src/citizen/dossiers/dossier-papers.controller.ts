import { Controller, Get, Header, Headers, Param, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import { printedAs } from '../../shared/domain/role-words.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { languageOf } from '../../shared/http/language.js';
import { Refusals } from '../../shared/http/route.js';
import { pdfOf } from '../../shared/print/pdf-of.js';
import type { PrintedDocument } from '../../shared/print/printed-document.js';
import { DossierById } from './dossier-by-id.query.js';
import { DOSSIER_PEOPLE } from './dossier-desk.js';
import { ResultOfDossier } from './signed-result.query.js';
import { printedReceipt, type Printing } from './dossier-papers.js';

const PDF = { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } } as const;

@ApiTags('dossiers')
@Controller('dossiers/:id')
export class DossierPapersController {
  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get('receipt')
  @Allow(...DOSSIER_PEOPLE)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The receipt on paper: code with QR, when the result is due, what was handed in.' })
  @ApiResponse({ status: 200, description: 'The receipt.', content: PDF })
  @Refusals('not-found')
  async receipt(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    const dossier = await this.questions.execute(new DossierById(by, id));
    return this.print(printedReceipt(dossier, this.printing(by, request, language)), `${dossier.code}.pdf`);
  }

  @Get('result')
  @Allow(...DOSSIER_PEOPLE)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The signed result, the same file each time. Who opens it is on record.' })
  @ApiResponse({ status: 200, description: 'The result, with its electronic signature.', content: PDF })
  @Refusals('not-found', 'dossier-result-missing', 'file-erased', 'dossier-seal-missing', 'dossier-origin-missing')
  async result(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { content, code } = await this.questions.execute(new ResultOfDossier(by, id, originOf(request)));
    const disposition = `attachment; filename="${code}-result.pdf"`;
    return new StreamableFile(content, { type: 'application/pdf', disposition, length: content.length });
  }

  private printing(by: Principal, request: FastifyRequest, language: string | undefined): Printing {
    // It is not kept: who asks is the one whom it is for.
    const origin = this.config.publicUrl ?? originOf(request);
    const spoken = languageOf(language);
    return { language: spoken, at: this.clock.now(), by: printedAs(by.roles)[spoken], origin };
  }

  private async print(document: PrintedDocument, name: string): Promise<StreamableFile> {
    const content = await pdfOf(document);
    const disposition = `attachment; filename="${name}"`;
    return new StreamableFile(content, { type: 'application/pdf', disposition, length: content.length });
  }
}

function originOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}`;
}
