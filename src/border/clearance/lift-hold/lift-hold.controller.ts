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

import { CHECK_REFUSALS } from '../refusals.js';
import { LiftHold } from './lift-hold.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/lift')
export class LiftHoldController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary: 'Lift a hold.',
    answer: ClearanceAnswer,
    refusals: [...CHECK_REFUSALS, 'check-not-on-hold', 'customs-stopped'],
  })
  lift(@Param() path: CheckPath, @Context() context: CommandContext) {
    return this.commands.execute(new LiftHold(context, path.declaration, path.agency));
  }
}
