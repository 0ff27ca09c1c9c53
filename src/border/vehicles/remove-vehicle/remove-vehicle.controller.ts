import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { VehicleAnswer, type VehicleOutcome } from '../vehicle.answer.js';
import { RemoveVehicle } from './remove-vehicle.handler.js';

@ApiTags('fleet')
@Controller('fleet/:id')
export class RemoveVehicleController {
  constructor(private readonly commands: CommandBus) {}

  @Post('remove')
  @HttpCode(200)
  @Allow(...FLEET_KEEPERS)
  @CommandRoute({
    summary: 'Take a vehicle out of the fleet; its plate is free for others.',
    answer: VehicleAnswer,
    refusals: ['not-found'],
  })
  remove(@Context() context: CommandContext, @Param('id', Id) id: string): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new RemoveVehicle(context, id));
  }
}
