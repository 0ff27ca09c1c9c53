import { Body, Controller, Get, Headers, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiExtraModels, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { Flag, Optional } from '../../shared/http/field-rules.js';
import { languageOf } from '../../shared/http/language.js';
import { PageQuery, type Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { InboxMessage, InboxUnread } from './inbox.answer.js';
import type { ReadInbox } from './inbox.js';
import { CountInbox, ListInbox, ReadFromInbox } from './inbox.queries.js';
import { InboxState } from './inbox.topic.js';

export class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'True: what was not read yet.' }) @Flag() unread?: boolean;
}

export class ReadInboxBody implements ReadInbox {
  @ApiPropertyOptional({ type: [String], maxItems: 200, example: ['018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90'] })
  @Optional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('7', { each: true })
  messages?: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'All up to this one, the newest that was seen.' })
  @Optional()
  @IsUUID('7')
  upTo?: string;
}

@ApiTags('messages')
// The live channel's document takes the shapes of its states from the API's.
@ApiExtraModels(InboxState)
@Controller('inbox')
export class InboxController {
  constructor(
    private readonly questions: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Allow('CITIZEN')
  @QuestionRoute({
    summary: 'What I was told of my errands in the last 90 days, newest first',
    answer: InboxMessage,
    list: true,
    refusals: ['malformed-request'],
  })
  list(
    @By() by: Principal,
    @Query() { unread, ...page }: InboxQuery,
    @Headers('accept-language') language?: string,
  ): Promise<Page<InboxMessage>> {
    return this.questions.execute(new ListInbox(by, unread ?? false, page, languageOf(language)));
  }

  @Get('unread')
  @Allow('CITIZEN')
  @QuestionRoute({ summary: 'How many of them I have not read; counted up to 100', answer: InboxUnread })
  unread(@By() by: Principal): Promise<InboxUnread> {
    return this.questions.execute(new CountInbox(by));
  }

  @Post('read')
  @HttpCode(200)
  @Allow('CITIZEN')
  @CommandRoute({ summary: 'I have read these, or all up to one; on all my devices', answer: InboxUnread })
  read(@Context() context: CommandContext, @Body() body: ReadInboxBody): Promise<Committed<InboxUnread>> {
    return this.commands.execute(new ReadFromInbox(context, body));
  }
}
