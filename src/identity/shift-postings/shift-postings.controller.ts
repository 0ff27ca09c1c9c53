import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { GATES, type Gate } from '../../shared/domain/place.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Instant, Optional } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { EndShiftPosting } from './end-shift-posting.handler.js';
import { ListShiftPostings } from './list-shift-postings.query.js';
import { PostForShift } from './post-for-shift.handler.js';
import { ShiftPostingAnswer } from './shift-posting.answer.js';

export class PostForShiftBody {
  @ApiProperty({ format: 'uuid', description: 'An officer of the own agency at the own gate.' })
  @IsUUID()
  person: string;

  @ApiProperty({ enum: GATES, example: 'TAN_THANH' })
  @IsIn(GATES)
  gate: Gate;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-29T07:00:00+07:00', description: 'Now unless told.' })
  @Optional()
  @Instant()
  from?: string;

  @ApiProperty({ format: 'date-time', example: '2026-11-29T19:00:00+07:00' })
  @Instant()
  to: string;
}

@ApiTags('identity')
@Controller('shift-postings')
export class ShiftPostingsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @Allow('AGENCY_HEAD')
  @CommandRoute({
    summary: 'Send an officer of the own agency to another gate for a shift: he acts there alone while it lasts.',
    answer: ShiftPostingAnswer,
    status: 201,
    refusals: [
      'not-found',
      'not-yours-to-appoint',
      'person-deactivated',
      'shift-at-own-gate',
      'shift-posting-out-of-order',
      'shift-too-long',
      'posted-already',
    ],
  })
  post(
    @Body() { person, gate, from, to }: PostForShiftBody,
    @Context() context: CommandContext,
  ): Promise<Committed<ShiftPostingAnswer>> {
    const begins = from === undefined ? new Date(Date.now()) : new Date(from);
    return this.commands.execute(new PostForShift(context, person, gate, begins, new Date(to)));
  }

  @Post(':posting/end')
  @HttpCode(200)
  @Allow('AGENCY_HEAD')
  @CommandRoute({
    summary: 'Call him back before that; his access at the other gate ends at once.',
    answer: ShiftPostingAnswer,
    refusals: ['not-found', 'shift-posting-over'],
  })
  end(
    @Param('posting', Id) posting: string,
    @Context() context: CommandContext,
  ): Promise<Committed<ShiftPostingAnswer>> {
    return this.commands.execute(new EndShiftPosting(context, posting));
  }

  @Get()
  @Allow('AGENCY_HEAD')
  @QuestionRoute({
    summary: 'Officers of the own agency who are or were posted from this gate to another, or from another to it.',
    answer: ShiftPostingAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ShiftPostingAnswer>> {
    return this.questions.execute(new ListShiftPostings(by, page));
  }
}
