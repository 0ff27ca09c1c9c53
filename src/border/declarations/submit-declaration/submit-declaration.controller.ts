import { Body, Controller, Headers, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { DeclarationAnswer, worded, type DeclarationOutcome } from '../declaration.answer.js';
import { SubmitDeclarationBody, besideOf, contentOf } from './declaration.body.js';
import { SubmitDeclaration } from './submit-declaration.handler.js';

@ApiTags('declarations')
@Controller('declarations')
export class SubmitDeclarationController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...DECLARERS)
  @ForCaller('DECLARE')
  @CommandRoute({
    summary: 'Declare a crossing: vehicle, people, goods, papers. Accepted at once when no rule objects.',
    answer: DeclarationAnswer,
    status: 201,
    refusals: ['invalid-declaration', 'vehicle-already-declared', 'wrong-gate', 'not-allowed', 'firm-unknown'],
  })
  async submit(
    @Context() context: CommandContext,
    @Body() body: SubmitDeclarationBody,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    const done = await this.commands.execute(new SubmitDeclaration(context, contentOf(body), besideOf(body)));
    return worded(done, language);
  }
}
