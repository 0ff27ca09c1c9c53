import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { CivilServantsOfOffice, type CivilServant } from '../../identity/index.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import type { Principal } from '../../shared/domain/roles.js';
import { Allow, By, Public } from '../../shared/http/allow.js';
import { Context, NotACommand, asNobody } from '../../shared/http/command-context.js';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { CallerLine } from '../../shared/http/host.js';
import { OFFICE_PEOPLE } from './dossier-desk.js';
import { TrackedDossier } from './dossier.answer.js';
import { PHONE_END } from './dossiers-of-followers.js';
import { RateDossier } from './rate-dossier.command.js';
import { TrackDossier } from './dossier-by-id.query.js';

export class DossierLookupBody {
  @ApiProperty({ example: 'H37.06184-261130-0001', description: 'In any spelling.' })
  @IsString()
  @MaxLength(60)
  code: string;
  @ApiProperty({
    example: '5678',
    description:
      'The last four digits of the telephone that was given; all of it, where strangers tried too many ends today.',
  })
  @Matches(PHONE_END)
  phoneEnd: string;
}

export class DossierRatingBody extends DossierLookupBody {
  @ApiProperty({ example: 5 }) @IsInt() @Min(1) @Max(5) stars: number;
  @ApiPropertyOptional({ example: 'Nhanh và rõ ràng.' }) @Optional() @Line(1_000) comment?: string;
}

export class DossierRatedAnswer {
  @ApiProperty({ example: 5 }) stars: number;
}

export class CivilServantAnswer implements CivilServant {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ example: 'Công chức · Đồng Đăng' }) name: string;
}

export class CivilServantsAnswer {
  @ApiProperty({ type: [CivilServantAnswer] }) items: CivilServantAnswer[];
}

@ApiTags('dossiers')
@Controller()
export class DossierLookupController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  /** A body, so that code and telephone stand in no server's log. */
  @Post('dossier-lookup')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary:
      'Where a dossier stands and how its fee is paid, by its code and the end of the telephone, without a sign-in.',
    answer: TrackedDossier,
    refusals: ['not-found', 'too-many-requests', 'dossier-phone-whole'],
  })
  lookUp(@Body() key: DossierLookupBody, @CallerLine() line: string): Promise<TrackedDossier> {
    return this.questions.execute(new TrackDossier(key, line));
  }

  @Post('dossier-rating')
  @HttpCode(200)
  @Public()
  @CommandRoute({
    summary: 'Rate the errand after its end, by its code and the end of the telephone; for a week it may be changed.',
    answer: DossierRatedAnswer,
    refusals: ['not-found', 'dossier-not-in-state', 'dossier-rated', 'too-many-requests', 'dossier-phone-whole'],
  })
  rate(@Body() body: DossierRatingBody, @Context() context: CommandContext, @CallerLine() line: string) {
    const { stars, comment, ...key } = body;
    return this.commands.execute(new RateDossier(asNobody(context), key, line, stars, comment));
  }

  @Get('office-civil-servants')
  @Allow(...OFFICE_PEOPLE)
  @QuestionRoute({ summary: 'Who of my office may be given a dossier.', answer: CivilServantsAnswer })
  async servants(@By() { office = '' }: Principal): Promise<CivilServantsAnswer> {
    return { items: [...(await this.questions.execute(new CivilServantsOfOffice(office)))] };
  }
}
