import { Controller, Get, Header, Param, Query, Req, StreamableFile } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsUUID, Matches, Max, Min } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FileRoute, toSave } from '../../files/index.js';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import { ROLE_WORDS } from '../../shared/domain/role-words.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Optional } from '../../shared/http/field-rules.js';
import type { Page } from '../../shared/http/paging.js';
import { QuestionRoute, Refusals } from '../../shared/http/route.js';
import { pdfOf } from '../../shared/print/pdf-of.js';
import { PrintQuery } from '../../shared/print/print-query.js';
import { refuse } from './domain/place-problems.js';
import { PLACE_KINDS, type PlaceKind } from './domain/place.js';
import { PLACE_PEOPLE } from './place-desk.js';
import { ListedPlace, RegisteredPlace, ScansAnswer } from './place.answer.js';
import { PlaceListQuery, ScansQuery } from './place.body.js';
import { ListPlaces, OpenPlaceFile, PlaceById, ScansOfPlace } from './place.queries.js';
import { PlateSheet, type PlatesToPrint } from './plate-sheet.query.js';

const PDF = { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } } as const;

export class PlateSheetQuery extends PrintQuery implements PlatesToPrint {
  @ApiProperty({ example: '06184' }) @Matches(/^\d{5}$/) commune: string;
  @ApiPropertyOptional({ enum: PLACE_KINDS }) @Optional() @IsIn(PLACE_KINDS) kind?: PlaceKind;
  @ApiPropertyOptional({ format: 'uuid', description: 'This one alone.' }) @Optional() @IsUUID() place?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 100, default: 1, description: 'Which 160 of them.' })
  @Optional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  part: number = 1;
}

/** As whom somebody keeps the register. */
const roleOf = ({ roles }: Principal) => ROLE_WORDS[PLACE_PEOPLE.find((role) => roles.includes(role)) ?? 'PROVINCE'];

const TITLE = { vi: 'Biển mã QR', zh: '二维码标牌', en: 'QR plates' };

/** The register of places, as their commune and the province read it. */
@ApiTags('places')
@Controller()
export class PlacesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get('places')
  @Allow(...PLACE_PEOPLE)
  @QuestionRoute({
    summary: 'The register of my commune; for the province of all.',
    answer: ListedPlace,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: PlaceListQuery): Promise<Page<ListedPlace>> {
    return this.questions.execute(new ListPlaces(by, filter));
  }

  @Get('place-plates')
  @Allow(...PLACE_PEOPLE)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Plates of a commune to be cut out, eight on a sheet of A4, of what was reviewed.' })
  @ApiResponse({ status: 200, description: 'The sheets.', content: PDF })
  @Refusals('place-none-to-print', 'place-address-missing')
  async plates(
    @By() by: Principal,
    @Query() { language, ...wanted }: PlateSheetQuery,
    @Req() { protocol, host }: FastifyRequest,
  ): Promise<StreamableFile> {
    // A plate hangs for years: it leads where the product is known to be, not to where it was asked for.
    const origin = this.config.originOnPaper(`${protocol}://${host}`);
    if (origin === undefined) throw refuse('place-address-missing');
    const { communeName, plates } = await this.questions.execute(new PlateSheet(by, wanted, origin));
    const pdf = await pdfOf({
      title: TITLE[language],
      place: communeName?.[language] ?? wanted.commune,
      printedAt: this.clock.now(),
      printedBy: roleOf(by)[language],
      language,
      parts: [{ kind: 'plates', plates }],
    });
    const disposition = `attachment; filename="plates-${wanted.commune}-${wanted.part}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', disposition, length: pdf.length });
  }

  @Get('places/:id')
  @Allow(...PLACE_PEOPLE)
  @QuestionRoute({
    summary: 'One place: as it is written, as everybody reads it, what may be done.',
    answer: RegisteredPlace,
    refusals: ['not-found'],
  })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<RegisteredPlace> {
    return this.questions.execute(new PlaceById(by, id));
  }

  @Get('places/:id/scans')
  @Allow(...PLACE_PEOPLE)
  @QuestionRoute({
    summary: 'How often its plate was scanned, day by day; nobody knows by whom.',
    answer: ScansAnswer,
    refusals: ['not-found'],
  })
  scans(@By() by: Principal, @Param('id', Id) id: string, @Query() days: ScansQuery): Promise<ScansAnswer> {
    return this.questions.execute(new ScansOfPlace(by, id, days));
  }

  @Get('places/:id/files/:file')
  @Allow(...PLACE_PEOPLE)
  @FileRoute({
    summary: 'A picture that was handed in, or the photo of a plate that was seen to.',
    description: 'The picture.',
    types: ['image/jpeg'],
  })
  async file(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    return toSave(await this.questions.execute(new OpenPlaceFile(by, id, file)), file);
  }
}
