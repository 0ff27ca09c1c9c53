import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { FileRoute, toShow } from '../../files/index.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Public } from '../../shared/http/allow.js';
import { Context, asNobody } from '../../shared/http/command-context.js';
import type { Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { CallerLine } from '../../shared/http/host.js';
import { refuse } from './domain/place-problems.js';
import { typedPlateCode } from './domain/plate-code.js';
import { ReportPlateFault, type FaultReported } from './fault.commands.js';
import { FaultReportedAnswer, ListedPublicPlace, PublicPlace } from './place.answer.js';
import { FaultBody, PublicPlaceListQuery } from './place.body.js';
import { ListPublicPlaces, OpenPublicPicture, PublicPlaceByCode } from './public-place.queries.js';

/** *Default*: from one line, faults of all plates within an hour, and of one within a day: families share a line. */
const FAULTS_AN_HOUR = 30;
const FAULTS_OF_ONE_A_DAY = 5;
const HOUR = 60;

/** What everybody reads of roads, streets, public works and relics, without an account. */
@ApiTags('places')
@Controller('public-places')
export class PublicPlacesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly commands: CommandBus,
    private readonly tries: TryBudgets,
  ) {}

  @Get()
  @Public()
  @QuestionRoute({
    summary: 'Places with a plate, as they were reviewed last.',
    answer: ListedPublicPlace,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@Query() filter: PublicPlaceListQuery): Promise<Page<ListedPublicPlace>> {
    return this.questions.execute(new ListPublicPlaces(filter));
  }

  @Get(':code')
  @Public()
  @QuestionRoute({
    summary: 'One place by the code of its plate, however it is typed. The code checks itself.',
    answer: PublicPlace,
    refusals: ['not-found', 'plate-code-mistyped', 'place-taken-down'],
  })
  one(@Param('code') code: string): Promise<PublicPlace> {
    return this.questions.execute(new PublicPlaceByCode(code));
  }

  @Get(':code/pictures/:file')
  @Public()
  // What is taken down is gone from all within an hour.
  @FileRoute({
    summary: 'A picture of a place that everybody reads of.',
    description: 'The picture.',
    types: ['image/jpeg'],
    refusals: ['plate-code-mistyped'],
    cache: 'public, max-age=3600',
  })
  async picture(@Param('code') code: string, @Param('file', Id) file: string): Promise<StreamableFile> {
    return toShow(await this.questions.execute(new OpenPublicPicture(code, file)));
  }

  @Post(':code/faults')
  @Public()
  @CommandRoute({
    summary: 'Tell that a plate is missing, broken, unreadable or covered; told again, it counts with what was told.',
    answer: FaultReportedAnswer,
    status: 201,
    refusals: ['not-found', 'plate-code-mistyped', 'too-many-requests'],
  })
  async report(
    @Param('code') code: string,
    @Body() { kind }: FaultBody,
    @Context() context: CommandContext,
    @CallerLine() line: string,
  ): Promise<Committed<FaultReported>> {
    const plate = typedPlateCode(code);
    if (plate === undefined) throw refuse('plate-code-mistyped');
    await this.tries.take([
      { kind: 'plate-fault from', of: line, limit: FAULTS_AN_HOUR, minutes: HOUR },
      { kind: 'plate-fault of', of: `${plate} ${line}`, limit: FAULTS_OF_ONE_A_DAY, minutes: 24 * HOUR },
    ]);
    return this.commands.execute(new ReportPlateFault(asNobody(context), plate, kind));
  }
}
