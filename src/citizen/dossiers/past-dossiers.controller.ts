import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { FileRoute, toSave } from '../../files/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Day, Line, Optional, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { DecidePastDossier, type PastDecided } from './decide-past-dossier.command.js';
import { PAST_DECISIONS, type PastDecision } from './domain/decide-past-dossier.js';
import { PAST_STATES, type PastState } from './domain/judge-past-dossier.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { ListPastDossiers, OpenPastDossier, PastDossierAnswer } from './past-dossiers.queries.js';

export class PastDossierQuery extends PageQuery {
  @ApiPropertyOptional({ example: '12/2019' }) @Optional() @Line(60) code?: string;
  @ApiPropertyOptional({ example: '1.001193' }) @Optional() @Matches(/^\d\.\d{6}$/) procedure?: string;
  @ApiPropertyOptional({ example: '2019-03-05' }) @Optional() @Day() day?: string;
  @ApiPropertyOptional({ enum: PAST_STATES }) @Optional() @IsIn(PAST_STATES) state?: PastState;
  @ApiPropertyOptional({ example: 'hoang may', description: 'Words of the name, or of the code.' })
  @Optional()
  @SearchText(100)
  find?: string;
}

export class DecidePastDossierBody {
  @ApiProperty({ enum: PAST_DECISIONS, description: '`DISTINCT`: it is another. `DUPLICATE`: it is that one.' })
  @IsIn(PAST_DECISIONS)
  decision: PastDecision;
}

export class PastDecidedAnswer implements PastDecided {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: PAST_STATES }) state: PastState;
}

/** What an office did before dossiers came here, as it was scanned. */
@ApiTags('dossiers')
@Controller('past-dossiers')
export class PastDossiersController {
  constructor(
    private readonly questions: QueryBus,
    private readonly commands: CommandBus,
  ) {}

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

  @Post(':id/decision')
  @HttpCode(200)
  @Allow(...OFFICE_PEOPLE)
  @CommandRoute({
    summary:
      'Say whether one that looks like one that is there is another or the same. Found the same, it may be taken later.',
    answer: PastDecidedAnswer,
    refusals: ['not-found', 'past-dossier-decided'],
  })
  decide(
    @Param('id', Id) id: string,
    @Body() { decision }: DecidePastDossierBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PastDecided>> {
    return this.commands.execute(new DecidePastDossier(context, id, decision));
  }
}
