import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DESKS, type Desk } from '../domain/hand-over-events.js';
import { HandOverAnswer } from '../hand-over.answer.js';
import { SHIFT_PEOPLE } from '../hand-over-access.js';
import { SignHandOver } from '../sign-hand-over/sign-hand-over.handler.js';
import { WithdrawHandOver } from '../withdraw-hand-over/withdraw-hand-over.handler.js';
import { PrepareHandOver } from './prepare-hand-over.handler.js';

export class PrepareHandOverBody {
  @ApiProperty({ enum: DESKS, example: 'CUSTOMS' })
  @IsIn(DESKS)
  desk: Desk;

  @ApiPropertyOptional({ example: 'Máy soi số 2 hỏng, chờ thợ', description: 'Free text; sealed.' })
  @Optional()
  @Line(2000)
  note?: string;
}

@ApiTags('hand-overs')
@Controller('hand-overs')
@Allow(...SHIFT_PEOPLE)
export class HandOverCommandsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @CommandRoute({
    summary: 'Write down what is open at the own desk, for the next shift to sign.',
    answer: HandOverAnswer,
    status: 201,
    refusals: ['desk-not-yours'],
  })
  prepare(
    @Body() { desk, note }: PrepareHandOverBody,
    @Context() context: CommandContext,
  ): Promise<Committed<HandOverAnswer>> {
    return this.commands.execute(new PrepareHandOver(context, desk, note));
  }

  @Post(':handOver/sign')
  @HttpCode(200)
  @CommandRoute({
    summary: 'Take over, in the own session: checks that the other one had begun are one’s own from now on.',
    answer: HandOverAnswer,
    refusals: ['not-found', 'hand-over-decided', 'hand-over-needs-second-person'],
  })
  sign(
    @Param('handOver', Id) handOver: string,
    @Context() context: CommandContext,
  ): Promise<Committed<HandOverAnswer>> {
    return this.commands.execute(new SignHandOver(context, handOver));
  }

  @Post(':handOver/withdraw')
  @HttpCode(200)
  @CommandRoute({
    summary: 'Take a hand-over back that nobody has signed.',
    answer: HandOverAnswer,
    refusals: ['not-found', 'hand-over-decided', 'hand-over-of-other'],
  })
  withdraw(
    @Param('handOver', Id) handOver: string,
    @Context() context: CommandContext,
  ): Promise<Committed<HandOverAnswer>> {
    return this.commands.execute(new WithdrawHandOver(context, handOver));
  }
}
