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
import { ConfirmEmptyVehicleLeft } from './confirm-empty-vehicle-left.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/confirm-empty-vehicle-left')
export class ConfirmEmptyVehicleLeftController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('BORDER_GUARD')
  @CommandRoute({
    summary: 'The emptied vehicle went home.',
    answer: ClearanceAnswer,
    refusals: [...FACT_REFUSALS, 'not-an-import', 'not-crossed', 'nothing-transshipped', 'emptied-already-left'],
  })
  confirm(@Param() path: ClearancePath, @Body() body: HappenedBody, @Context() context: CommandContext) {
    return this.commands.execute(new ConfirmEmptyVehicleLeft(context, path.declaration, body.happenedAt));
  }
}
