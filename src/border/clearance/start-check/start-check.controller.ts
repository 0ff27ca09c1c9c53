import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';

import { CHECK_REFUSALS, DECIDED_REFUSALS } from '../refusals.js';
import { StartCheck } from './start-check.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/start')
export class StartCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary: 'Begin a check: others see who is on it.',
    answer: ClearanceAnswer,
    refusals: [...CHECK_REFUSALS, ...DECIDED_REFUSALS, 'check-already-started'],
  })
  start(@Param() path: CheckPath, @Context() context: CommandContext) {
    return this.commands.execute(new StartCheck(context, path.declaration, path.agency));
  }
}
