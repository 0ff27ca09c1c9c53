import { Body, Controller, Get, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiHeader, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Config } from '../../shared/config/config.js';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By, Public } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Optional, SearchText } from '../../shared/http/field-rules.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { SORT_SAYS } from '../../shared/http/sorting.js';
import { READERS } from '../contact-settings/kinds-told.js';
import { NOTICE_KINDS } from '../contact-settings/settings.answer.js';
import { NoteReport, type ReportNoted } from '../delivery-reports/note-report.command.js';
import { isSigned, type DeliveryReport } from '../delivery-reports/report-signature.js';
import { DELIVERY_STATES, type DeliveryState } from '../domain/delivery.js';
import { CHANNELS, type Channel, type NoticeKind } from '../domain/notice-kinds.js';
import { refuse } from '../messages-problems.js';
import { SendAgain, type SentAgain } from '../send-again/send-again.command.js';
import { DELIVERY_SORTS, ListDeliveries, MyDeliveries, type DeliverySort } from './delivery-list.query.js';
import { DeliveryAnswer, ListedDelivery } from './delivery.answer.js';

export class DeliveriesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: DELIVERY_STATES }) @Optional() @IsIn(DELIVERY_STATES) state?: DeliveryState;
  @ApiPropertyOptional({ enum: CHANNELS }) @Optional() @IsIn(CHANNELS) channel?: Channel;
  @ApiPropertyOptional({ enum: NOTICE_KINDS }) @Optional() @IsIn(NOTICE_KINDS) kind?: NoticeKind;
  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'A part of the code of a ticket or dossier.' })
  @Optional()
  @SearchText(60)
  code?: string;
  @ApiPropertyOptional({ enum: DELIVERY_SORTS, default: 'NEWEST', description: SORT_SAYS })
  @Optional()
  @IsIn(DELIVERY_SORTS)
  sort?: DeliverySort;
}

export class SentAgainAnswer implements SentAgain {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DELIVERY_STATES }) state: DeliveryState;
}

export class DeliveryReportBody implements DeliveryReport {
  @ApiProperty({ example: '0f5c2a9d1b7e4c3a8f6d0e1b2c3d4e5f60718293', description: 'The `id` of the message.' })
  @Matches(/^[0-9a-f]{40}$/)
  message: string;
  @ApiProperty({ enum: ['DELIVERED', 'UNDELIVERED'] })
  @IsIn(['DELIVERED', 'UNDELIVERED'])
  state: DeliveryReport['state'];
  @ApiPropertyOptional({ example: 'number-unknown', description: 'Why it was not delivered.' })
  @Optional()
  @Matches(/^[a-z0-9-]{1,60}$/)
  code?: string;
}

export class ReportNotedAnswer implements ReportNoted {
  @ApiProperty({ description: 'False: none of ours, or gone since. Do not report it again.' }) known: boolean;
}

@ApiTags('messages')
@Controller()
export class DeliveriesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
    private readonly config: Config,
  ) {}

  @Get('my-deliveries')
  @Allow(...READERS)
  @QuestionRoute({
    summary: 'What was sent to my addresses in the last 90 days, and what came of it, newest first',
    answer: DeliveryAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  mine(@By() by: Principal, @Query() page: PageQuery): Promise<Page<DeliveryAnswer>> {
    return this.questions.execute(new MyDeliveries(by, page));
  }

  @Get('deliveries')
  @Allow('ADMIN', 'ONE_STOP_CLERK', 'CIVIL_SERVANT')
  @QuestionRoute({
    summary:
      'Messages that left the product or should have, without addresses; for an office what failed of its matters',
    answer: ListedDelivery,
    list: true,
    refusals: ['malformed-request'],
  })
  list(
    @By() by: Principal,
    @Query() { state, channel, kind, code, sort, ...page }: DeliveriesQuery,
  ): Promise<Page<ListedDelivery>> {
    return this.questions.execute(
      new ListDeliveries(by, { state, channel, kind, code: code || undefined }, sort, page),
    );
  }

  @Post('deliveries/:id/send-again')
  @HttpCode(200)
  @Allow('ADMIN', 'ONE_STOP_CLERK', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Send a message again that failed or was withheld',
    answer: SentAgainAnswer,
    refusals: ['not-found', 'delivery-not-failed'],
  })
  again(@Context() context: CommandContext, @Param('id', Id) id: string): Promise<Committed<SentAgain>> {
    return this.commands.execute(new SendAgain(context, id));
  }

  @Post('delivery-reports')
  @HttpCode(200)
  @Public()
  @ApiHeader({
    name: 'X-Signature',
    required: true,
    description: '`t=<seconds>,v1=<hex>`: HMAC-SHA-256 with the agreed key over `<t>.<message>.<state>.<code>`.',
    schema: { type: 'string', example: `t=1796000000,v1=${'0'.repeat(64)}` },
  })
  @CommandRoute({
    summary: 'A carrier reports whether a message arrived; signed by it',
    answer: ReportNotedAnswer,
    refusals: ['delivery-report-unsigned'],
  })
  report(
    @Context() context: CommandContext,
    @Body() report: DeliveryReportBody,
    @Headers('x-signature') signature?: string,
  ): Promise<Committed<ReportNoted>> {
    const key = this.config.messages.sms?.reportKey;
    if (key === undefined || !isSigned(signature, key, report, new Date())) throw refuse('delivery-report-unsigned');
    return this.commands.execute(new NoteReport(context, report));
  }
}
