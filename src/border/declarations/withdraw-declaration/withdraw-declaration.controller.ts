import { Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { DeclarationAnswer, worded, type DeclarationOutcome } from '../declaration.answer.js';
import { WithdrawDeclaration } from './withdraw-declaration.handler.js';

@ApiTags('declarations')
@Controller('declarations/:id')
export class WithdrawDeclarationController {
  constructor(private readonly commands: CommandBus) {}

  @Post('withdraw')
  @HttpCode(200)
  @Allow(...DECLARERS)
  @ForCaller('WITHDRAW')
  @CommandRoute({
    summary: 'Withdraw a declaration before the vehicle enters a lane.',
    answer: DeclarationAnswer,
    refusals: ['not-found', 'wrong-gate', 'part-of-other', 'declaration-ended', 'vehicle-in-lane', 'vehicle-crossed'],
  })
  async withdraw(
    @Context() context: CommandContext,
    @Param('id', Id) id: string,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    const done = await this.commands.execute(new WithdrawDeclaration(context, id));
    return worded(done, language);
  }
}
