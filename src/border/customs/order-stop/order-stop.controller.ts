import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CUSTOMS_OFFICERS } from '../customs-access.js';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsPath, ORDER_NUMBER } from '../customs-path.js';
import { STOP_REASONS, type StopReason } from '../domain/stop-reasons.js';
import { OrderStop } from './order-stop.handler.js';

const REASONS = Object.keys(STOP_REASONS) as StopReason[];

export class OrderStopBody {
  @ApiProperty({ example: 'LD-0417/2026', description: "Customs' own number of the order." })
  @Matches(ORDER_NUMBER)
  order: string;
  @ApiProperty({ enum: REASONS, example: 'tax-unsettled' })
  @IsIn(REASONS)
  reason: StopReason;
}

@ApiTags('customs')
@Controller('customs-declarations/:customs/stop')
export class OrderStopController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...CUSTOMS_OFFICERS)
  @CommandRoute({
    summary: 'Stop every truck that carries this customs declaration; it overrides passes.',
    answer: CustomsDeclarationAnswer,
    refusals: ['customs-officer-needed', 'stop-already-ordered', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  stop(@Param() path: CustomsPath, @Body() body: OrderStopBody, @Context() context: CommandContext) {
    return this.commands.execute(new OrderStop(context, path.customs, body.order, body.reason));
  }
}
