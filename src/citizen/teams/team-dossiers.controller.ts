import { Body, Controller, Get, Header, Headers, Param, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiResponse, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { Clock } from '../../shared/clock/clock.js';
import { Config } from '../../shared/config/config.js';
import type { Words } from '../../shared/domain/problem.js';
import { printedAs } from '../../shared/domain/role-words.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Instant, Part } from '../../shared/http/field-rules.js';
import { languageOf } from '../../shared/http/language.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute, Refusals } from '../../shared/http/route.js';
import { WordsBody } from '../../shared/http/words.body.js';
import { pdfOf } from '../../shared/print/pdf-of.js';
import { DossierBody, DossierById, DossierSentAnswer, printedReceipt, type DossierSent } from '../dossiers/index.js';
import {
  CONSENT_KNOWN_BY,
  CONSENT_WORD_KEYS,
  CONSENT_WORDS,
  type Consent,
  type ConsentWords,
} from './domain/consent.js';
import type { ConsentKnownBy } from './domain/team-events.js';
import { ActedDossiers } from './acted-dossiers.query.js';
import { ActedDossier } from './team.answer.js';
import { SubmitForCitizen, SubmitForCitizenHandler } from './submit-for-citizen.command.js';

const LANGUAGES = ['vi', 'zh', 'en'] as const;

export class ConsentBody implements Consent {
  @ApiProperty({ format: 'date-time', example: '2026-11-30T09:50:00+07:00' }) @Instant() givenAt: string;
  @ApiProperty({ enum: CONSENT_KNOWN_BY, description: 'How the member knew who agreed.' })
  @IsIn(CONSENT_KNOWN_BY)
  knownBy: ConsentKnownBy;
  @ApiProperty({ enum: CONSENT_WORD_KEYS, description: 'Which words were read out.' })
  @IsIn(CONSENT_WORD_KEYS)
  words: ConsentWords;
  @ApiProperty({ enum: LANGUAGES }) @IsIn(LANGUAGES) language: keyof Words;
}

export class DossierForCitizenBody {
  @ApiProperty({ type: DossierBody }) @Part(() => DossierBody) dossier: DossierBody;
  @ApiProperty({ type: ConsentBody }) @Part(() => ConsentBody) consent: ConsentBody;
}

export class ConsentWordsItem {
  @ApiProperty({ enum: CONSENT_WORD_KEYS }) key: ConsentWords;
  @ApiProperty({ type: WordsBody }) words: WordsBody;
}

export class ConsentWordsAnswer {
  @ApiProperty({ type: [ConsentWordsItem] }) items: ConsentWordsItem[];
}

/** What members do for citizens who have no way of their own to do it. */
@ApiTags('teams')
@Controller()
export class TeamDossiersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly acting: SubmitForCitizenHandler,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Get('team-consent-words')
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT', 'PROVINCE')
  @QuestionRoute({ summary: 'What citizens agree to when a member acts for them.', answer: ConsentWordsAnswer })
  words(): ConsentWordsAnswer {
    return { items: CONSENT_WORD_KEYS.map((key) => ({ key, words: CONSENT_WORDS[key] })) };
  }

  @Post('teams/:id/dossiers')
  @Allow('TEAM_MEMBER')
  @CommandRoute({
    summary: 'Send a dossier for a citizen who agreed to it; he follows it by its code and his telephone.',
    answer: DossierSentAnswer,
    status: 201,
    refusals: ['not-found', 'team-consent-in-future', 'team-consent-other', 'dossier-not-taken-here', 'dossier-sent'],
  })
  submit(
    @Param('id', Id) id: string,
    @Body() { dossier, consent }: DossierForCitizenBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DossierSent>> {
    return this.commands.execute(new SubmitForCitizen(context, id, dossier, consent));
  }

  @Get('team-dossiers')
  @Allow('TEAM_MEMBER')
  @QuestionRoute({
    summary: 'What I sent for citizens who agreed to it, and where each dossier stands.',
    answer: ActedDossier,
    list: true,
    refusals: ['malformed-request'],
  })
  sent(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ActedDossier>> {
    return this.questions.execute(new ActedDossiers(by, page));
  }

  @Get('team-dossiers/:id/receipt')
  @Allow('TEAM_MEMBER')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The receipt on paper of what the member sent for a citizen, to be handed over.' })
  @ApiResponse({
    status: 200,
    description: 'The receipt.',
    content: { 'application/pdf': { schema: { type: 'string', format: 'binary', example: '%PDF-1.3' } } },
  })
  @Refusals('not-found')
  async receipt(
    @By() by: Principal,
    @Param('id', Id) id: string,
    @Req() { protocol, host }: FastifyRequest,
    @Headers('accept-language') language?: string,
  ): Promise<StreamableFile> {
    await this.acting.requireActed(by, id);
    const dossier = await this.questions.execute(new DossierById(by, id));
    const origin = this.config.publicUrl ?? `${protocol}://${host}`;
    const spoken = languageOf(language);
    const printing = { language: spoken, at: this.clock.now(), by: printedAs(by.roles)[spoken], origin };
    const content = await pdfOf(printedReceipt(dossier, printing));
    const disposition = `attachment; filename="${dossier.code}.pdf"`;
    return new StreamableFile(content, { type: 'application/pdf', disposition, length: content.length });
  }
}
