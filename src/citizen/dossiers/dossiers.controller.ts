import { Body, Controller, Get, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Matches,
  Max,
  Min,
} from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { FileRoute, MEDIA_TYPES, UploadBounds, receiveUpload, UPLOAD_REFUSALS, toSave } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Flag, Lines, Optional, OwnId, Part, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { CallerLine } from '../../shared/http/host.js';
import { ApplicantBody } from './applicant.body.js';
import { AttachDossierFile, type DossierFileTaken } from './attach-dossier-file.command.js';
import { DOSSIER_STATES, type DossierState } from './domain/dossier-state.js';
import { DOSSIER_PEOPLE, OFFICE_PEOPLE } from './dossier-desk.js';
import { DossierAnswer, DossierCounts, ListedDossier, TransferOfDossierAnswer } from './dossier.answer.js';
import { DossierById, OpenDossierFile } from './dossier-by-id.query.js';
import { TransferOfDossier } from './dossier-fee.js';
import { CountDossiers, DOSSIER_SORTS, DUE, ListDossiers, type DossierSort, type Due } from './dossiers.queries.js';
import { SubmitDossier, type DossierSent } from './submit-dossier.command.js';

const MOST_FILES = 60;
const PAPER_KEY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

export class DossierBody {
  @ApiProperty({
    example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90',
    description: 'A UUID of version 7, made by the sender: files are handed in under it before it is sent.',
  })
  @OwnId()
  id: string;
  @ApiProperty({ example: '1.001193' }) @Matches(/^\d\.\d{6}$/) procedure: string;
  @ApiProperty({ example: '06184', description: 'Code of the commune or department that is to act.' })
  @Matches(/^(?:\d{5}|[A-Z]{2,10})$/)
  office: string;
  @ApiProperty({ type: ApplicantBody }) @Part(() => ApplicantBody) applicant: ApplicantBody;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    example: { childName: 'Hoàng Thị Mây', childBorn: '2026-11-20' },
    description: 'By the keys of the form of the procedure.',
  })
  @IsObject()
  answers: Record<string, unknown>;
  @ApiProperty({ type: [String], example: ['019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a91'] })
  @IsArray()
  @ArrayMaxSize(MOST_FILES)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  files: string[];
  @ApiProperty({
    type: [String],
    example: ['birth-notice'],
    description: 'Papers handed in at the counter, or to be shown there where only a part is done online.',
  })
  @Lines(40, 60)
  onPaper: string[];
  @ApiPropertyOptional({ example: 0, description: 'Which of the exemptions from the fee is claimed.' })
  @Optional()
  @IsInt()
  @Min(0)
  @Max(19)
  exempt?: number;
}

export class DossierSentAnswer implements DossierSent {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'H37.06184-261130-0001' }) code: string;
  @ApiProperty({ format: 'date-time', description: 'By when it is received or refused.' }) dueAt: string;
}

export class DossierFileTakenAnswer implements DossierFileTaken {
  @ApiProperty({ format: 'uuid' }) file: string;
  @ApiProperty({ example: 'birth-notice' }) paper: string;
  @ApiProperty({ enum: Object.keys(MEDIA_TYPES), example: 'image/jpeg' }) mediaType: string;
  @ApiProperty({ example: 412_344 }) bytes: number;
}

export class DossierFileQuery {
  @ApiProperty({ example: 'birth-notice', description: 'Which paper of the procedure it is.' })
  @Matches(PAPER_KEY)
  paper: string;
}

export class DossierListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DOSSIER_STATES }) @Optional() @IsIn(DOSSIER_STATES) state?: DossierState;
  @ApiPropertyOptional({ enum: DUE, description: 'STANDING: the office waits for somebody else.' })
  @Optional()
  @IsIn(DUE)
  due?: Due;
  @ApiPropertyOptional({ example: 'ME', description: '`ME`, `NOBODY`, or the id of a colleague; for the office.' })
  @Optional()
  @Matches(/^(?:ME|NOBODY|[0-9a-f-]{36})$/)
  official?: string;
  @ApiPropertyOptional({ example: '1.001193' }) @Optional() @Matches(/^\d\.\d{6}$/) procedure?: string;
  @ApiPropertyOptional({ example: 'H37.06184-261130-0001' })
  @Optional()
  @Matches(/^H37\.[0-9A-Z]{2,10}-\d{6}-\d{4,6}$/)
  code?: string;
  @ApiPropertyOptional({
    example: 'hoang may',
    description: 'Words: each a part of the code, or a whole word of the name of who applies, with or without accents.',
  })
  @Optional()
  @SearchText(100)
  text?: string;
  @ApiPropertyOptional({ type: Boolean, description: 'True: whose result waits for its signature; for the office.' })
  @Optional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  toSign?: boolean;
  @ApiPropertyOptional({ type: Boolean, description: 'True: of which something is still to be done by the office.' })
  @Flag()
  open?: boolean;
  @ApiPropertyOptional({ enum: DOSSIER_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(DOSSIER_SORTS)
  sort?: DossierSort;
}

@ApiTags('dossiers')
@Controller()
export class DossiersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly bounds: UploadBounds,
  ) {}

  @Post('dossiers')
  @Allow('CITIZEN', 'ONE_STOP_CLERK')
  @CommandRoute({
    summary: 'Send a dossier: a citizen his own, a clerk that of who stands at his counter.',
    answer: DossierSentAnswer,
    status: 201,
    refusals: ['dossier-not-taken-here', 'dossier-sent'],
  })
  submit(@Body() body: DossierBody, @Context() context: CommandContext): Promise<Committed<DossierSent>> {
    return this.commands.execute(new SubmitDossier(context, body));
  }

  @Get('dossiers')
  @Allow(...DOSSIER_PEOPLE)
  @QuestionRoute({
    summary: 'My dossiers; for who serves citizens those of his office: due today, overdue, by state.',
    answer: ListedDossier,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: DossierListQuery): Promise<Page<ListedDossier>> {
    return this.questions.execute(new ListDossiers(by, filter));
  }

  @Get('dossier-counts')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({ summary: 'What lies before my office.', answer: DossierCounts })
  counts(@By() by: Principal): Promise<DossierCounts> {
    return this.questions.execute(new CountDossiers(by));
  }

  @Get('dossiers/:id')
  @Allow(...DOSSIER_PEOPLE)
  @QuestionRoute({ summary: 'One dossier with its timeline.', answer: DossierAnswer, refusals: ['not-found'] })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<DossierAnswer> {
    return this.questions.execute(new DossierById(by, id));
  }

  @Get('dossiers/:id/transfer')
  @Allow(...DOSSIER_PEOPLE)
  @QuestionRoute({
    summary: 'How what is due is paid by transfer.',
    answer: TransferOfDossierAnswer,
    refusals: ['not-found', 'dossier-fee-nothing-due', 'dossier-account-missing'],
  })
  transfer(@By() by: Principal, @Param('id', Id) id: string): Promise<TransferOfDossierAnswer> {
    return this.questions.execute(new TransferOfDossier(by, id));
  }

  @Post('dossiers/:id/files')
  @Allow('CITIZEN', 'ONE_STOP_CLERK', 'TEAM_MEMBER')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary', example: '%PDF-1.7 …' } },
    },
    description: 'One JPEG, PNG, WebP, HEIC or PDF of at most 10 MB. Its type is told by its content.',
  })
  @CommandRoute({
    summary: 'Hand in a photo or PDF of a paper, before the dossier is sent or for its supplement.',
    answer: DossierFileTakenAnswer,
    status: 201,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-too-many-files', ...UPLOAD_REFUSALS],
  })
  attach(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Query() { paper }: DossierFileQuery,
    @Req() request: FastifyRequest,
    @CallerLine() line: string,
  ): Promise<Committed<DossierFileTaken>> {
    const receive = (megabytes: number) => receiveUpload(request, megabytes);
    return this.commands.execute(
      new AttachDossierFile(context, id, paper, this.bounds.senderOf(context.by, line), receive),
    );
  }

  @Get('dossiers/:id/files/:file')
  @Allow(...DOSSIER_PEOPLE)
  @FileRoute({
    summary: 'One file, to be saved. Who opens it, and who is refused, is on record.',
    description: 'The file.',
  })
  async file(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Param('file', Id) file: string,
  ): Promise<StreamableFile> {
    const found = await this.questions.execute(new OpenDossierFile(by, id, file));
    return toSave(found, `${found.paper}-${file.slice(0, 8)}`);
  }
}
