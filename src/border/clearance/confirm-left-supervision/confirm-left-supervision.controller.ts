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
import { ConfirmLeftSupervision } from './confirm-left-supervision.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/confirm-left-supervision')
export class ConfirmLeftSupervisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('CUSTOMS', 'BORDER_GUARD')
  @CommandRoute({
    summary: 'A cleared import left the supervision area.',
    answer: ClearanceAnswer,
    refusals: [...FACT_REFUSALS, 'not-cleared', 'not-crossed', 'declaration-changed', 'customs-stopped'],
  })
  confirm(@Param() path: ClearancePath, @Body() body: HappenedBody, @Context() context: CommandContext) {
    return this.commands.execute(new ConfirmLeftSupervision(context, path.declaration, body.happenedAt));
  }
}
