import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { PlaceNamePipe } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { Optional } from '../../../../shared/http/field-rules.js';
import { CALL_REASONS, type CallReason } from '../../domain/call-reasons.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { ConfirmCall } from './confirm-call.handler.js';

export class CallTicketBody {
  @ApiProperty({ format: 'uuid', description: 'The ticket that is suggested, or chosen by hand.' })
  @IsUUID()
  ticket!: string;

  @ApiPropertyOptional({ enum: CALL_REASONS, description: 'Why by hand; only for a lane in mode MANUAL.' })
  @Optional()
  @IsIn(CALL_REASONS)
  reason?: CallReason;
}

@ApiTags('queue')
@Controller('lanes/:lane/calls')
export class CallTicketController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Call a vehicle to a lane: confirm the suggestion, or choose by hand with a reason',
    answer: TicketAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'suggestion-outdated',
      'not-waiting',
      'lane-not-open',
      'lane-not-manual',
      'lane-does-not-take',
      'vehicle-not-ready',
      'declaration-incomplete',
      'calendar-closed',
      'goods-not-taken',
      'yard-has-incident',
      'preregistered-only',
    ],
  })
  call(
    @Param('lane', PlaceNamePipe) lane: string,
    @Body() { ticket, reason }: CallTicketBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new ConfirmCall(lane, ticket, reason, context));
  }
}
