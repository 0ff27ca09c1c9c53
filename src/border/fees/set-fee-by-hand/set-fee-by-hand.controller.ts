import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { HAND_REASONS, type HandReason } from '../domain/fee-events.js';
import { FeeAnswer } from '../fee.answer.js';
import { SetFeeByHand } from './set-fee-by-hand.handler.js';

export class SetFeeBody {
  @ApiProperty({ example: 350_000, description: 'Whole đồng.' })
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  dong: number;
  @ApiProperty({ enum: HAND_REASONS }) @IsIn(HAND_REASONS) reason: HandReason;
  @ApiPropertyOptional({ example: 'Mức theo công văn 118', maxLength: 300 })
  @Optional()
  @Line(300)
  note?: string;
}

@ApiTags('fees')
@Controller('fees/:declaration/amount')
export class SetFeeByHandController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('CASHIER')
  @CommandRoute({
    summary:
      'Set what a trip costs where the tariff gives nothing, or something that does not fit; the accountant sees it.',
    answer: FeeAnswer,
    refusals: ['not-found', 'wrong-gate', 'fee-trip-over', 'fee-settled'],
  })
  set(@Param('declaration', Id) declaration: string, @Body() body: SetFeeBody, @Context() context: CommandContext) {
    return this.commands.execute(new SetFeeByHand(context, declaration, body.dong, body.reason, body.note));
  }
}
