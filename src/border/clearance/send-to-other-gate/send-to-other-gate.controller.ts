import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClearancePath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { HappenedBody } from '../happened.js';
import { FACT_REFUSALS } from '../refusals.js';
import { SendToOtherGate } from './send-to-other-gate.handler.js';

export class SendToOtherGateBody extends HappenedBody {
  @ApiProperty({ enum: GATES, example: 'TAN_THANH' })
  @IsIn(GATES)
  to: Gate;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/send-to-other-gate')
export class SendToOtherGateController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR', 'LANE_CONTROLLER', 'GATE_CLERK', 'BORDER_GUARD')
  @CommandRoute({
    summary: 'Send the vehicle to another gate, from waiting too.',
    answer: ClearanceAnswer,
    refusals: [...FACT_REFUSALS, 'same-gate', 'already-crossed', 'being-checked'],
  })
  confirm(@Param() path: ClearancePath, @Body() body: SendToOtherGateBody, @Context() context: CommandContext) {
    return this.commands.execute(new SendToOtherGate(context, path.declaration, body.to, body.happenedAt));
  }
}
