import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Line, Optional } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { GROUND_CODES, type OutOfTurnGround } from '../../domain/out-of-turn-events.js';
import { CalledOutOfTurnAnswer } from '../out-of-turn.answer.js';
import { CallOutOfTurn } from './call-out-of-turn.handler.js';

export class CallOutOfTurnBody {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  ticket: string;

  @ApiProperty({ example: 'HN-X1', description: 'A lane; for a vehicle in a park the gate yard.' })
  @Matches(PLACE_NAME)
  to: string;

  @ApiProperty({ enum: GROUND_CODES, example: 'AMBULANCE' })
  @IsIn(GROUND_CODES)
  ground: OutOfTurnGround;

  @ApiPropertyOptional({ example: '1187/QĐ-UBND', description: 'Number of the order; COMPETENT_ORDER needs one.' })
  @Optional()
  @Matches(/^[\p{L}\p{N}][\p{L}\p{N}./_-]{1,39}$/u)
  order?: string;

  @ApiPropertyOptional({ example: 'Chở bệnh nhân cấp cứu', description: 'Free text; sealed.' })
  @Optional()
  @Line(500)
  note?: string;
}

@ApiTags('queue')
@Controller('out-of-turn-calls')
export class CallOutOfTurnController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR', 'LANE_CONTROLLER')
  @CommandRoute({
    summary:
      'Call a vehicle before its turn on a legal ground: at once, in any mode; a second person confirms within the shift.',
    answer: CalledOutOfTurnAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'ground-not-open',
      'order-missing',
      'suggestion-outdated',
      'not-waiting',
      'lane-not-open',
      'lane-does-not-take',
      'park-leads-elsewhere',
      'yard-full',
      'vehicle-not-ready',
      'declaration-incomplete',
      'calendar-closed',
      'goods-not-taken',
      'preregistered-only',
    ],
  })
  call(
    @Body() { ticket, to, ground, order, note }: CallOutOfTurnBody,
    @Context() context: CommandContext,
  ): Promise<Committed<CalledOutOfTurnAnswer>> {
    return this.commands.execute(new CallOutOfTurn(context, ticket, to, { ground, order, note }));
  }
}
