import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { PenaltyDecided } from '../penalty-decided.answer.js';
import { SupportAppeal } from './support-appeal.handler.js';

@ApiTags('queue')
@Controller('penalties/:penalty/appeal/support')
export class SupportAppealController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('YARD_OPERATOR', 'BORDER_GUARD', 'TRAFFIC_POLICE', 'LANE_CONTROLLER', 'SUPERVISOR')
  @CommandRoute({
    summary: 'Give one’s word for what an appeal says, having seen the vehicle',
    answer: PenaltyDecided,
    refusals: ['not-found', 'wrong-gate', 'no-appeal-open'],
  })
  support(
    @Param('penalty', Id) penalty: string,
    @Context() context: CommandContext,
  ): Promise<Committed<PenaltyDecided>> {
    return this.commands.execute(new SupportAppeal(penalty, context));
  }
}
