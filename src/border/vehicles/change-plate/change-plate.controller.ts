import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { VehicleAnswer, type VehicleOutcome } from '../vehicle.answer.js';
import { PlateBody } from '../vehicle.body.js';
import { ChangePlate } from './change-plate.handler.js';

@ApiTags('fleet')
@Controller('fleet/:id')
export class ChangePlateController {
  constructor(private readonly commands: CommandBus) {}

  @Post('change-plate')
  @HttpCode(200)
  @Allow(...FLEET_KEEPERS)
  @CommandRoute({
    summary: 'A vehicle bears another plate from now on; its history keeps the old one, which is free.',
    answer: VehicleAnswer,
    refusals: ['not-found', 'invalid-vehicle', 'plate-in-other-fleet', 'plate-in-own-fleet', 'not-allowed'],
  })
  change(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Body() { country, plate }: PlateBody,
  ): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new ChangePlate(context, id, { country, plate }));
  }
}
