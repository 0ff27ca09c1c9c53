import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { OutOfTurnAnswer } from '../out-of-turn.answer.js';
import { ConfirmOutOfTurn } from './confirm-out-of-turn.handler.js';

@ApiTags('queue')
@Controller('out-of-turn-calls/:call/confirm')
export class ConfirmOutOfTurnController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR', 'LANE_CONTROLLER')
  @CommandRoute({
    summary: 'The second person confirms a call out of turn, within the shift in which it was made.',
    answer: OutOfTurnAnswer,
    refusals: ['not-found', 'wrong-gate', 'out-of-turn-needs-second-person', 'out-of-turn-decided'],
  })
  confirm(@Param('call', Id) call: string, @Context() context: CommandContext): Promise<Committed<OutOfTurnAnswer>> {
    return this.commands.execute(new ConfirmOutOfTurn(context, call));
  }
}
