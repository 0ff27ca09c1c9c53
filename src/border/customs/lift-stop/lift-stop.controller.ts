import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CUSTOMS_OFFICERS } from '../customs-access.js';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsPath, ORDER_NUMBER } from '../customs-path.js';
import { LiftStop } from './lift-stop.handler.js';

export class LiftStopBody {
  @ApiProperty({ example: 'LD-0417/2026' })
  @Matches(ORDER_NUMBER)
  order: string;
}

@ApiTags('customs')
@Controller('customs-declarations/:customs/lift-stop')
export class LiftStopController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...CUSTOMS_OFFICERS)
  @CommandRoute({
    summary: 'Lift a stop order. With the last one the held checks are open again, for customs to decide anew.',
    answer: CustomsDeclarationAnswer,
    refusals: ['customs-officer-needed', 'stop-not-ordered', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  lift(@Param() path: CustomsPath, @Body() body: LiftStopBody, @Context() context: CommandContext) {
    return this.commands.execute(new LiftStop(context, path.customs, body.order));
  }
}
