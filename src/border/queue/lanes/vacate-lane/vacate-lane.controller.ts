import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { PlaceNamePipe } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { LaneVehicleBody } from '../lane-vehicle-body.js';
import { TicketAnswer } from '../../ticket-answer.js';
import { VacateLane } from './vacate-lane.handler.js';

@ApiTags('queue')
@Controller('lanes/:lane/vacate')
export class VacateLaneController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('LANE_CONTROLLER')
  @CommandRoute({
    summary: 'Record that a vehicle has left its lane: the lane is free',
    answer: TicketAnswer,
    refusals: ['not-found', 'wrong-gate', 'not-in-lane'],
  })
  vacate(
    @Param('lane', PlaceNamePipe) lane: string,
    @Body() { ticket }: LaneVehicleBody,
    @Context() context: CommandContext,
  ): Promise<Committed<TicketAnswer>> {
    return this.commands.execute(new VacateLane(lane, ticket, context));
  }
}
