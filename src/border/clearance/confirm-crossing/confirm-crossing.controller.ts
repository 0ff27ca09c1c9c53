import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClearancePath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { HappenedBody } from '../happened.js';
import { FACT_REFUSALS } from '../refusals.js';
import { ConfirmCrossing } from './confirm-crossing.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/confirm-crossing')
export class ConfirmCrossingController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('BORDER_GUARD')
  @CommandRoute({
    summary: 'The vehicle crossed the border: out when cleared, or in.',
    answer: ClearanceAnswer,
    refusals: [
      ...FACT_REFUSALS,
      'not-cleared',
      'already-crossed',
      'declaration-changed',
      'customs-stopped',
      'first-trip-not-crossed',
    ],
  })
  confirm(@Param() path: ClearancePath, @Body() body: HappenedBody, @Context() context: CommandContext) {
    return this.commands.execute(new ConfirmCrossing(context, path.declaration, body.happenedAt));
  }
}
