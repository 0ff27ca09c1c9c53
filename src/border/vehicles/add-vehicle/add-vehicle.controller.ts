import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { VehicleAnswer, type VehicleOutcome } from '../vehicle.answer.js';
import { AddVehicleBody } from '../vehicle.body.js';
import { AddVehicle } from './add-vehicle.handler.js';

@ApiTags('fleet')
@Controller('fleet')
export class AddVehicleController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...FLEET_KEEPERS)
  @CommandRoute({
    summary: 'Take a vehicle or a trailer into the fleet of one’s firm.',
    answer: VehicleAnswer,
    status: 201,
    refusals: [
      'invalid-vehicle',
      'plate-in-other-fleet',
      'plate-in-own-fleet',
      'chassis-in-other-fleet',
      'chassis-in-own-fleet',
      'not-allowed',
    ],
  })
  add(
    @Context() context: CommandContext,
    @Body() { kind, country, plate, chassis }: AddVehicleBody,
  ): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new AddVehicle(context, kind, { country, plate }, chassis));
  }
}
