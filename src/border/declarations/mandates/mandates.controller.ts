import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Line } from '../../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { PARTY_PARTS, type Part } from '../domain/part.js';
import { GiveMandate, WithdrawMandate, type MandateOutcome } from './give-mandate.handler.js';
import { ListMandates, type ListedMandate } from './list-mandates.query.js';

class MandateBody {
  @ApiProperty({ example: '4900345678', description: 'Tax code of the firm that is empowered; it is registered here.' })
  @Line(40)
  taxCode: string;

  @ApiProperty({ enum: PARTY_PARTS, example: 'AGENT' })
  @IsIn(PARTY_PARTS)
  part: Part;

  @ApiProperty({ example: '2027-06-30T17:00:00+07:00', description: 'A year from now at most.' })
  @Instant()
  until: string;
}

export class MandateAnswer implements MandateOutcome {
  @ApiProperty({ format: 'uuid' }) readonly mandate: string;
}

export class ListedMandateAnswer implements ListedMandate {
  @ApiProperty({ format: 'uuid' }) readonly mandate: string;
  @ApiProperty({ format: 'uuid', description: 'Who gave it.' }) readonly firm: string;
  @ApiProperty({ format: 'uuid', description: 'Who has it.' }) readonly grantee: string;
  @ApiProperty({ enum: PARTY_PARTS }) readonly part: Part;
  @ApiProperty({ example: '2027-06-30T10:00:00.000Z' }) readonly until: string;
  @ApiProperty({ example: '2026-11-22T04:00:00.000Z' }) readonly givenAt: string;
  @ApiPropertyOptional({ example: '2026-11-23T04:00:00.000Z' }) readonly withdrawnAt?: string;
  @ApiProperty({ example: 'Giao nhận Demo Đồng Đăng', description: 'The other firm.' }) readonly otherName: string;
}

@ApiTags('declarations')
@Controller('mandates')
export class MandatesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('FIRM_ADMIN')
  @CommandRoute({
    summary: 'Empower a firm for a part of what my firm declares or holds, until a date',
    answer: MandateAnswer,
    status: 201,
    refusals: ['firm-unknown', 'mandate-to-self', 'mandate-until'],
  })
  give(
    @Context() context: CommandContext,
    @Body() { taxCode, part, until }: MandateBody,
  ): Promise<Committed<MandateAnswer>> {
    return this.commands.execute(new GiveMandate(context, taxCode, part, until));
  }

  @Post(':mandate/withdraw')
  @HttpCode(200)
  @Allow('FIRM_ADMIN')
  @CommandRoute({ summary: 'Take a mandate back; it ends at once', answer: MandateAnswer, refusals: ['not-found'] })
  withdraw(
    @Context() context: CommandContext,
    @Param('mandate', Id) mandate: string,
  ): Promise<Committed<MandateAnswer>> {
    return this.commands.execute(new WithdrawMandate(context, mandate));
  }

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @QuestionRoute({ summary: 'What my firm gave and was given, newest first', answer: ListedMandateAnswer, list: true })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ListedMandate>> {
    return this.questions.execute(new ListMandates(by, page));
  }
}
