import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Allow, By } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import type { Page } from '../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../shared/http/route.js';
import { FollowsAnswer, FollowsKept, SeenAnswer } from './follows.answer.js';
import { FollowNews, MyFollows, SeeNews } from './follows.js';
import { PublicPost } from './news.answer.js';
import { FollowsBody, SeenBody } from './news.body.js';
import { NewsQuery } from './news.controller.js';
import { ListNews } from './public-news.queries.js';

/** What a citizen follows: bodies and categories, their new posts, and how many he has not seen. */
@ApiTags('news')
@Controller()
export class NewsFollowsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get('news-follows')
  @Allow('CITIZEN')
  @QuestionRoute({ summary: 'What I follow, and how many new posts of it I have not seen.', answer: FollowsAnswer })
  mine(@By() by: Principal): Promise<FollowsAnswer> {
    return this.questions.execute(new MyFollows(by));
  }

  @Put('news-follows')
  @Allow('CITIZEN')
  @CommandRoute({
    summary: 'Follow these bodies and categories from now on, and no others. Of new posts I am told as I chose.',
    answer: FollowsKept,
  })
  follow(@Body() body: FollowsBody, @Context() context: CommandContext): Promise<Committed<FollowsKept>> {
    return this.commands.execute(new FollowNews(context, body));
  }

  @Get('followed-news')
  @Allow('CITIZEN')
  @QuestionRoute({
    summary: 'Posts of what I follow, the newest first.',
    answer: PublicPost,
    list: true,
    refusals: ['malformed-request'],
  })
  followed(@By() by: Principal, @Query() filter: NewsQuery): Promise<Page<PublicPost>> {
    return this.questions.execute(new ListNews(filter, by));
  }

  @Post('news-follows/seen')
  @HttpCode(200)
  @Allow('CITIZEN')
  @CommandRoute({
    summary: 'I have seen it up to this post; what was published later is new to me still.',
    answer: SeenAnswer,
  })
  seen(@Body() { upTo }: SeenBody, @Context() context: CommandContext): Promise<Committed<SeenAnswer>> {
    return this.commands.execute(new SeeNews(context, new Date(upTo)));
  }
}
