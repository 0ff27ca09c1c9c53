import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { PlateBody } from '../vehicle.body.js';
import { AskConsent, type AskedOutcome } from './ask-consent.handler.js';

export class AskedAnswer implements AskedOutcome {
  @ApiProperty({ example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  request: string;
}

@ApiTags('fleet')
@Controller('fleet/consents')
export class AskConsentController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...FLEET_KEEPERS)
  @CommandRoute({
    summary: 'Ask the firm in whose fleet a plate stands to hand the vehicle over. It sees who asks.',
    answer: AskedAnswer,
    status: 201,
    refusals: [
      'invalid-vehicle',
      'plate-in-no-fleet',
      'plate-in-own-fleet',
      'consent-already-asked',
      'consent-refused-lately',
      'not-allowed',
    ],
  })
  ask(@Context() context: CommandContext, @Body() { country, plate }: PlateBody): Promise<Committed<AskedOutcome>> {
    return this.commands.execute(new AskConsent(context, { country, plate }));
  }
}
