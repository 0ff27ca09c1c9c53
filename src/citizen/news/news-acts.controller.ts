import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import { ActOnPost, type WithPostAct } from './act-on-post.command.js';
import { WRITERS, type PostChanged } from './news-desk.js';
import { PostChangedAnswer } from './news.answer.js';
import { ReturnBody, SubmitBody, VersionBody, WithdrawBody } from './news.body.js';

type Done = Promise<Committed<PostChanged>>;

const STANDS = ['not-found', 'news-not-in-state'] as const;
const OF_VERSION = [...STANDS, 'news-version-other'] as const;

/** What people of an office do with its posts, from the draft to the public and back. */
@ApiTags('news')
@Controller('news-posts/:id')
export class NewsActsController {
  constructor(private readonly commands: CommandBus) {}

  @Post('submission')
  @HttpCode(200)
  @Allow(...WRITERS)
  @CommandRoute({
    seen: true,
    summary: 'Lay a draft or a correction before a second person; a draft may name when it is to be published.',
    answer: PostChangedAnswer,
    refusals: [...OF_VERSION, 'news-publish-time', 'news-correction-at-once'],
  })
  submit(
    @Param('id', Id) id: string,
    @Body() { version, publishAt }: SubmitBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(context, id, { kind: 'SUBMIT', version, publishAt });
  }

  @Post('return')
  @HttpCode(200)
  @Allow(...WRITERS)
  @CommandRoute({
    seen: true,
    summary: 'Send it back to be written at; who wrote it takes it back by the same.',
    answer: PostChangedAnswer,
    refusals: OF_VERSION,
  })
  sendBack(
    @Param('id', Id) id: string,
    @Body() { version, reason }: ReturnBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(context, id, { kind: 'SEND_BACK', version }, { words: reason });
  }

  @Post('approval')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Approve the version that was looked at: it is published at once or at its time. Who wrote at it may not.',
    answer: PostChangedAnswer,
    refusals: [...OF_VERSION, 'news-needs-second-person'],
  })
  approve(@Param('id', Id) id: string, @Body() { version }: VersionBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'APPROVE', version });
  }

  @Post('unscheduling')
  @HttpCode(200)
  @Allow(...WRITERS)
  @CommandRoute({
    seen: true,
    summary: 'Take it off the calendar before its time; it is a draft again.',
    answer: PostChangedAnswer,
    refusals: STANDS,
  })
  unschedule(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'UNSCHEDULE' });
  }

  @Post('withdrawal')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT')
  @CommandRoute({
    seen: true,
    summary: 'Withdraw what is public, at once and alone; the public reads why, and of its words nothing more.',
    answer: PostChangedAnswer,
    refusals: STANDS,
  })
  withdraw(@Param('id', Id) id: string, @Body() { why }: WithdrawBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'WITHDRAW' }, { why });
  }

  @Post('discarding')
  @HttpCode(200)
  @Allow(...WRITERS)
  @CommandRoute({
    seen: true,
    summary: 'Throw a draft away, or the correction that is being written.',
    answer: PostChangedAnswer,
    refusals: STANDS,
  })
  discard(@Param('id', Id) id: string, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'DISCARD' });
  }

  private act(context: CommandContext, id: string, act: ActOnPost['act'], given: WithPostAct = {}): Done {
    return this.commands.execute(new ActOnPost(context, id, act, given));
  }
}
