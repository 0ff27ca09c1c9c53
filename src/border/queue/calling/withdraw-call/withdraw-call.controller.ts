import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { WITHDRAW_REASONS, type WithdrawReason } from '../../domain/call-reasons.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { WithdrawCall } from './withdraw-call.handler.js';

export class WithdrawCallBody {
  @ApiProperty({ enum: WITHDRAW_REASONS }) @IsIn(WITHDRAW_REASONS) reason!: WithdrawReason;
}

@ApiTags('queue')
@Controller('tickets/:ticket/withdraw-call')
export class WithdrawCallController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Take a call back without penalty',
    answer: TicketAnswer,
    refusals: ['not-found', 'wrong-gate', 'not-called'],
  })
  withdraw(
    @Param('ticket', Id) ticket: string,
    @Body() { reason }: WithdrawCallBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new WithdrawCall(ticket, reason, context));
  }
}
