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
import { AnswerConsent } from './answer-consent.handler.js';

const refusals = ['not-found', 'consent-not-waiting'];

@ApiTags('fleet')
@Controller('fleet/:id/consents/:request')
@Allow(...FLEET_KEEPERS)
export class AnswerConsentController {
  constructor(private readonly commands: CommandBus) {}

  @Post('give')
  @HttpCode(200)
  @CommandRoute({ summary: 'Consent: the vehicle goes to the firm that asked.', answer: VehicleAnswer, refusals })
  give(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Param('request', Id) request: string,
  ): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new AnswerConsent(context, id, request, true));
  }

  @Post('refuse')
  @HttpCode(200)
  @CommandRoute({ summary: 'Refuse: the vehicle stays.', answer: VehicleAnswer, refusals })
  refuse(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Param('request', Id) request: string,
  ): Promise<Committed<VehicleOutcome>> {
    return this.commands.execute(new AnswerConsent(context, id, request, false));
  }
}
