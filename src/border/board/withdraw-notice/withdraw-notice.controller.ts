import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { NoticePublishedAnswer } from '../publish-notice/publish-notice.controller.js';
import { WithdrawNotice } from './withdraw-notice.handler.js';

@ApiTags('board')
@Controller('notices/:notice/withdraw')
export class WithdrawNoticeController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Take a notice off the displays.',
    answer: NoticePublishedAnswer,
    refusals: ['wrong-gate', 'not-allowed', 'sign-in-needed', 'not-found', 'notice-already-withdrawn'],
  })
  withdraw(@Param('notice', Id) notice: string, @Context() context: CommandContext) {
    return this.commands.execute(new WithdrawNotice(context, notice));
  }
}
