import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By, Public } from '../../shared/http/allow.js';
import { Context, NotACommand, asNobody, withBeside } from '../../shared/http/command-context.js';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { TryBudgets } from '../../shared/http/try-budgets.js';
import { CallerLine } from '../../shared/http/host.js';
import { COMPLEXITIES, DENUNCIATION_STATES, type Complexity, type DenunciationState } from './domain/denunciation.js';
import { GROUNDS, type RefusalGround } from './domain/refusal-grounds.js';
import { DenunciationAnswer, ListedDenunciation, TrackedDenunciation } from './denunciation.answer.js';
import { ActOnDenunciation, ChangeDenunciationAccess, type DenunciationChanged } from './denunciation.commands.js';
import { DenunciationById, FollowDenunciation, ListDenunciations } from './denunciation.queries.js';
import {
  DenunciationReceivers,
  ListDenunciationReceivers,
  NameDenunciationReceiver,
} from './denunciation-receivers.js';
import { FollowCodes } from './follow-codes.js';
import { PetitionReasonBody } from './petition-acts.body.js';
import { DenunciationBody, FollowBody, PetitionSentAnswer } from './petition.body.js';
import { followLanes } from './petitions-of-senders.js';
import { SendDenunciation } from './send-denunciation.command.js';

/** *Default*: as with petitions. */
const SENT_FROM = 60;
const MINUTES = 60;

export class DenunciationChangedAnswer implements DenunciationChanged {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DENUNCIATION_STATES }) state: DenunciationState;
  @ApiProperty({ example: 2 }) revision: number;
  @ApiPropertyOptional({ format: 'date-time' }) dueAt?: string;
}

export class ReceiverAnswer {
  @ApiProperty({ format: 'uuid' }) person: string;
}

export class ExtendDenunciationBody extends PetitionReasonBody {
  @ApiProperty({ enum: COMPLEXITIES }) @IsIn(COMPLEXITIES) complexity: Complexity;
}

export class RefuseDenunciationBody extends PetitionReasonBody {
  @ApiProperty({ enum: GROUNDS, description: 'The condition of the law that is not met: its sender is told.' })
  @IsIn(GROUNDS)
  ground: RefusalGround;
  @ApiPropertyOptional({
    example: 'Đơn này thuộc thẩm quyền của Thanh tra Bộ Xây dựng.',
    description: 'For the sender too. `reason` is for those on its list alone.',
  })
  @Optional()
  @Line(1_000)
  toSender?: string;
}

export class ConcludeBody {
  @ApiProperty({ example: 'Nội dung tố cáo đúng một phần.', description: 'For who stands on its list.' })
  @Line(5_000)
  conclusion: string;
}

export class HolderBody {
  @ApiProperty({ format: 'uuid', description: 'A civil servant of the body that settles it.' })
  @IsUUID()
  person: string;
}

type Done = Promise<Committed<DenunciationChanged>>;
const STANDS = ['not-found', 'denunciation-not-in-state'] as const;

@ApiTags('denunciations')
@Controller()
export class DenunciationsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
    private readonly codes: FollowCodes,
  ) {}

  @Post('denunciations')
  @Public()
  @CommandRoute({
    summary: 'Denounce a body or its people. It goes to the body above, to named officials alone.',
    answer: PetitionSentAnswer,
    status: 201,
    refusals: ['petition-sent', 'denunciation-above-province', 'too-many-requests'],
  })
  async send(@Body() body: DenunciationBody, @Context() context: CommandContext, @CallerLine() line: string) {
    const { id, against, title, text, sender, tellBySms } = body;
    // Who denounces stands sealed with what he wrote and nowhere else: no account, no actor of a command.
    const told = withBeside(asNobody(context), { code: this.codes.codeFor(id) });
    await this.tries.take([{ kind: 'petition from', of: line, limit: SENT_FROM, minutes: MINUTES }]);
    return this.commands.execute(new SendDenunciation(told, { id, against, told: { title, text }, sender, tellBySms }));
  }

  /** A body, so that the code stands in no server's log. */
  @Post('denunciations/status')
  @HttpCode(200)
  @Public()
  @NotACommand()
  @QuestionRoute({
    summary: 'Where a denunciation stands, by its code and the end of the telephone.',
    answer: TrackedDenunciation,
    refusals: ['not-found', 'too-many-requests'],
  })
  async follow(@Body() key: FollowBody, @CallerLine() line: string): Promise<TrackedDenunciation> {
    await this.tries.take(followLanes(line, key));
    return this.questions.execute(new FollowDenunciation(key));
  }

  @Get('denunciations')
  @Allow('CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'The denunciations on whose lists I stand.',
    answer: ListedDenunciation,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ListedDenunciation>> {
    return this.questions.execute(new ListDenunciations(by, page));
  }

  @Get('denunciations/:id')
  @Allow('CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'One denunciation, for who stands on its list. Each look, and each refused one, is on record.',
    answer: DenunciationAnswer,
    refusals: ['not-found'],
  })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<DenunciationAnswer> {
    return this.questions.execute(new DenunciationById(by, id));
  }

  @Post('denunciations/:id/wide-check')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Take ten working days until it is accepted: the check goes to many places.',
    answer: DenunciationChangedAnswer,
    refusals: [...STANDS, 'denunciation-check-wide'],
  })
  widen(@Param('id', Id) id: string, @Body() body: PetitionReasonBody, @Context() context: CommandContext): Done {
    return this.commands.execute(new ActOnDenunciation(context, id, { kind: 'WIDEN_CHECK' }, body.reason));
  }

  @Post('denunciations/:id/acceptance')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({ summary: 'Accept it.', answer: DenunciationChangedAnswer, refusals: STANDS })
  accept(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.commands.execute(new ActOnDenunciation(context, id, { kind: 'ACCEPT' }));
  }

  @Post('denunciations/:id/refusal')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Do not accept it; its sender is told why, by law.',
    answer: DenunciationChangedAnswer,
    refusals: STANDS,
  })
  refuse(@Param('id', Id) id: string, @Body() body: RefuseDenunciationBody, @Context() context: CommandContext): Done {
    const act = { kind: 'NOT_ACCEPT', ground: body.ground } as const;
    return this.commands.execute(new ActOnDenunciation(context, id, act, body.reason, body.toSender));
  }

  @Post('denunciations/:id/extension')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Prolong its settlement by 30 days: once when it is complex, twice when specially so.',
    answer: DenunciationChangedAnswer,
    refusals: [...STANDS, 'denunciation-extended'],
  })
  extend(@Param('id', Id) id: string, @Body() body: ExtendDenunciationBody, @Context() context: CommandContext): Done {
    const act = { kind: 'EXTEND', complexity: body.complexity } as const;
    return this.commands.execute(new ActOnDenunciation(context, id, act, body.reason));
  }

  @Post('denunciations/:id/conclusion')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({ summary: 'Conclude it.', answer: DenunciationChangedAnswer, refusals: STANDS })
  conclude(@Param('id', Id) id: string, @Body() body: ConcludeBody, @Context() context: CommandContext): Done {
    return this.commands.execute(new ActOnDenunciation(context, id, { kind: 'CONCLUDE' }, body.conclusion));
  }

  @Post('denunciations/:id/holders')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Let a colleague of the body that settles it in.',
    answer: DenunciationChangedAnswer,
    refusals: ['not-found', 'denunciation-not-above'],
  })
  grant(@Param('id', Id) id: string, @Body() { person }: HolderBody, @Context() context: CommandContext): Done {
    return this.commands.execute(new ChangeDenunciationAccess(context, id, person, 'GRANT'));
  }

  @Delete('denunciations/:id/holders/:person')
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Take somebody off its list; one must stay.',
    answer: DenunciationChangedAnswer,
    refusals: ['not-found', 'denunciation-last-holder'],
  })
  withdraw(@Param('id', Id) id: string, @Param('person', Id) person: string, @Context() context: CommandContext): Done {
    return this.commands.execute(new ChangeDenunciationAccess(context, id, person, 'WITHDRAW'));
  }

  @Get('denunciation-receivers')
  @Allow('PROVINCE')
  @QuestionRoute({ summary: 'Who is given new denunciations.', answer: DenunciationReceivers })
  receivers(): Promise<DenunciationReceivers> {
    return this.questions.execute(new ListDenunciationReceivers());
  }

  @Put('denunciation-receivers/:person')
  @Allow('PROVINCE')
  @CommandRoute({
    summary: 'Name who is given new denunciations, and those that lie with nobody.',
    answer: ReceiverAnswer,
    refusals: ['denunciation-not-above'],
  })
  name(@Param('person', Id) person: string, @Context() context: CommandContext) {
    return this.commands.execute(new NameDenunciationReceiver(context, person, 'NAME'));
  }

  @Delete('denunciation-receivers/:person')
  @Allow('PROVINCE')
  @CommandRoute({
    summary: 'Give him no more of them; what he has stays with him until he is taken off.',
    answer: ReceiverAnswer,
    refusals: ['not-found', 'denunciation-last-holder'],
  })
  release(@Param('person', Id) person: string, @Context() context: CommandContext) {
    return this.commands.execute(new NameDenunciationReceiver(context, person, 'RELEASE'));
  }
}
