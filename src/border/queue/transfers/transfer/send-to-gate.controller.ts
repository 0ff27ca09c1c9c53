import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Instant, Optional } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { TRANSFER_REASONS, type TransferReason } from '../../domain/transfer.js';
import { SendToGate } from './send-to-gate.handler.js';
import { TransferAnswer } from './transfer.answer.js';
import { TRANSFER_MAY_REFUSE } from './transfer.controller.js';

export class SendToGateBody {
  @ApiProperty({ enum: GATES, example: 'TAN_THANH' }) @IsIn(GATES) to!: Gate;

  @ApiPropertyOptional({ example: 'TT-1088', description: 'The first that takes the vehicle unless told.' })
  @Optional()
  @Matches(/^[A-Z]{2}(-[A-Z0-9]+)+$/)
  route?: string;

  @ApiPropertyOptional({ enum: TRANSFER_REASONS, default: 'OFFICER_ORDER' })
  @Optional()
  @IsIn(TRANSFER_REASONS)
  reason?: TransferReason;

  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-22T05:10:00.000Z', description: 'Now unless told.' })
  @Optional()
  @Instant()
  happenedAt?: string;
}

@ApiTags('queue')
@Controller('clearances/:declaration/send-to-other-gate')
export class SendToGateController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR', 'LANE_CONTROLLER', 'BORDER_GUARD')
  @CommandRoute({
    summary:
      'Send the vehicle to another gate, from waiting too: its declaration goes on there, its waiting time by the rule',
    answer: TransferAnswer,
    refusals: [...TRANSFER_MAY_REFUSE, 'clearance-not-open', 'in-the-future'],
  })
  send(
    @Param('declaration', Id) declaration: string,
    @Body() { to, route, reason = 'OFFICER_ORDER', happenedAt }: SendToGateBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TransferAnswer>> {
    return this.commands.execute(new SendToGate(declaration, to, route, reason, happenedAt, context));
  }
}
