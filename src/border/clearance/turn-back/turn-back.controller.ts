import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { TURN_BACK_REASONS, type TurnBackReason } from '../domain/reasons.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClearancePath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { HappenedBody } from '../happened.js';
import { FACT_REFUSALS } from '../refusals.js';
import { TurnBack } from './turn-back.handler.js';

const REASONS = Object.keys(TURN_BACK_REASONS) as TurnBackReason[];

export class TurnBackBody extends HappenedBody {
  @ApiProperty({ enum: REASONS, example: 'far-side-refused' })
  @IsIn(REASONS)
  reason: TurnBackReason;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/turn-back')
export class TurnBackController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('BORDER_GUARD', 'CUSTOMS', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE')
  @CommandRoute({
    summary: 'Turn the vehicle back where it came from.',
    answer: ClearanceAnswer,
    refusals: [...FACT_REFUSALS, 'being-checked'],
  })
  confirm(@Param() path: ClearancePath, @Body() body: TurnBackBody, @Context() context: CommandContext) {
    return this.commands.execute(new TurnBack(context, path.declaration, body.reason, body.happenedAt));
  }
}
