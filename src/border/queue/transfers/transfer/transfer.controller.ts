import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import {
  TRANSFER_REASONS,
  TRANSFER_REFUSALS,
  type TransferReason,
  type TransferRefusal,
} from '../../domain/transfer.js';
import { AskTransfer } from './ask-transfer.handler.js';
import { DecideTransfer } from './decide-transfer.handler.js';
import { TransferAnswer } from './transfer.answer.js';
import { WithdrawTransfer } from './withdraw-transfer.handler.js';

/** What every transfer may be refused with. */
export const TRANSFER_MAY_REFUSE = [
  'not-found',
  'wrong-gate',
  'same-gate',
  'declaration-not-ready',
  'transfer-not-possible-there',
  'transfer-route-unknown',
  'transfer-too-late',
  'already-crossed',
  'being-checked',
  'clearance-ended',
  'before-previous-step',
] as const;

export class TransferBody {
  @ApiProperty({ enum: GATES, example: 'TAN_THANH' }) @IsIn(GATES) to!: Gate;

  @ApiPropertyOptional({ example: 'TT-1088', description: 'The first that takes the vehicle unless told.' })
  @Optional()
  @Matches(/^[A-Z]{2}(-[A-Z0-9]+)+$/)
  route?: string;

  @ApiProperty({ enum: TRANSFER_REASONS, example: 'WRONG_GATE' })
  @IsIn(TRANSFER_REASONS)
  reason!: TransferReason;
}

export class TransferDecisionBody {
  @ApiPropertyOptional({ enum: TRANSFER_REFUSALS, description: 'Refuses it; agreed without one.' })
  @Optional()
  @IsIn(TRANSFER_REFUSALS)
  refusal?: TransferRefusal;
}

@ApiTags('queue')
@Controller('declarations/:id/transfer')
export class TransferController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'BORDER_GUARD', 'SUPERVISOR')
  @CommandRoute({
    summary: 'Go on at another gate: at once, or asked for where its rules want its supervisor to agree',
    answer: TransferAnswer,
    refusals: [...TRANSFER_MAY_REFUSE, 'transfer-not-for-you', 'transfer-already-asked'],
  })
  ask(
    @Param('id', Id) declaration: string,
    @Body() { to, route, reason }: TransferBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TransferAnswer>> {
    return this.commands.execute(new AskTransfer(declaration, to, route, reason, context));
  }

  @Post('decision')
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Agree to take a vehicle from another gate, or refuse it',
    answer: TransferAnswer,
    refusals: [...TRANSFER_MAY_REFUSE, 'transfer-not-asked'],
  })
  decide(
    @Param('id', Id) declaration: string,
    @Body() { refusal }: TransferDecisionBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TransferAnswer>> {
    return this.commands.execute(new DecideTransfer(declaration, refusal, context));
  }

  @Post('withdraw')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR')
  @CommandRoute({
    summary: 'Withdraw a transfer that was asked for',
    answer: TransferAnswer,
    refusals: ['not-found', 'wrong-gate', 'transfer-not-asked'],
  })
  withdraw(
    @Param('id', Id) declaration: string,
    @Context() context: CommandContext,
  ): Promise<Committed<TransferAnswer>> {
    return this.commands.execute(new WithdrawTransfer(declaration, context));
  }
}
