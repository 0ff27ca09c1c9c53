import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { LaneVehicleBody } from '../lane-vehicle-body.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { Admit } from './admit.handler.js';

@ApiTags('queue')
@Controller('lanes/:lane/admissions')
export class AdmitController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Admit a called vehicle to a lane; the lane is taken until it is vacated',
    answer: TicketAnswer,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'not-called',
      'lane-not-open',
      'lane-does-not-take',
      'lane-of-other-group',
      'lane-occupied',
      'vehicle-not-ready',
      'declaration-incomplete',
    ],
  })
  admit(
    @Param('lane') lane: string,
    @Body() { ticket }: LaneVehicleBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new Admit(lane, ticket, context));
  }
}
