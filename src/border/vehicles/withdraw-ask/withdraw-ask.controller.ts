import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { AskedAnswer } from '../ask-consent/ask-consent.controller.js';
import type { AskedOutcome } from '../ask-consent/ask-consent.handler.js';
import { FLEET_KEEPERS } from '../fleet-access.js';
import { WithdrawAsk } from './withdraw-ask.handler.js';

@ApiTags('fleet')
@Controller('fleet/consents')
export class WithdrawAskController {
  constructor(private readonly commands: CommandBus) {}

  @Post(':request/withdraw')
  @HttpCode(200)
  @Allow(...FLEET_KEEPERS)
  @CommandRoute({
    summary: 'Take back a request that one’s firm made.',
    answer: AskedAnswer,
    refusals: ['not-found', 'consent-not-waiting'],
  })
  withdraw(
    @Context() context: CommandContext,
    @Param('request', Id) request: string,
  ): Promise<Committed<AskedOutcome>> {
    return this.commands.execute(new WithdrawAsk(context, request));
  }
}
