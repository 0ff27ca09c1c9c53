import { Body, Controller, Get, Headers, Post, HttpCode, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Flag, Optional } from '../../shared/http/field-rules.js';
import { Context } from '../../shared/http/command-context.js';
import { languageOf } from '../../shared/http/language.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { MESSAGE_KINDS, type MessageKind } from '../domain/message-kinds.js';
import { MarkRead, ReadBody } from '../mark-read/mark-read.handler.js';
import { MessagesState } from '../messages.topic.js';
import { CountUnread, UnreadAnswer } from '../unread-count/count-unread.query.js';
import { ListMessages } from './list-messages.query.js';
import { MessageAnswer } from './message.answer.js';

export class MessagesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: MESSAGE_KINDS, description: 'Of this kind alone.' })
  @Optional()
  @IsIn(MESSAGE_KINDS)
  kind?: MessageKind;

  @ApiPropertyOptional({ description: 'True: what the asker has not read yet.' })
  @Flag()
  unread?: boolean;
}

@ApiTags('messages')
// The live channel's document takes the shapes of its states from the API's.
@ApiExtraModels(MessagesState)
@Controller('messages')
export class MessagesController {
  constructor(
    private readonly questions: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @QuestionRoute({
    summary: 'What my firm was told of its vehicles in the last 90 days, newest first, and what I have read of it',
    answer: MessageAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  list(
    @By() by: Principal,
    @Query() { kind, unread, ...page }: MessagesQuery,
    @Headers('accept-language') language?: string,
  ): Promise<Page<MessageAnswer>> {
    const filters = { ...(kind && { kind }), ...(unread && { unread }) };
    return this.questions.execute(new ListMessages(by, filters, page, languageOf(language)));
  }

  @Get('unread')
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @QuestionRoute({ summary: 'How many of them I have not read; counted up to 100', answer: UnreadAnswer })
  unread(@By() by: Principal, @Query() { after }: PageQuery): Promise<UnreadAnswer> {
    return this.questions.execute(new CountUnread(by, after ?? 0));
  }

  @Post('read')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary: 'I have read these, or all up to a position; for me alone',
    answer: UnreadAnswer,
  })
  read(@Context() context: CommandContext, @Body() body: ReadBody): Promise<Committed<UnreadAnswer>> {
    return this.commands.execute(new MarkRead(context, body));
  }
}
