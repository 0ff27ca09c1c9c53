import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { previewContext } from '../../../shared/event-store/try-out.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context, NotACommand } from '../../../shared/http/command-context.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { DECLARERS } from '../declaration-access.js';
import { DeclarationAnswer, DeclarationPreviewAnswer, worded, type DeclarationOutcome } from '../declaration.answer.js';
import { SubmitDeclarationBody, besideOf, contentOf } from './declaration.body.js';
import { SubmitDeclaration } from './submit-declaration.handler.js';

const REFUSALS = ['invalid-declaration', 'vehicle-already-declared', 'wrong-gate', 'not-allowed', 'firm-unknown'];

@ApiTags('declarations')
@Controller('declarations')
export class SubmitDeclarationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Allow(...DECLARERS)
  @ForCaller('DECLARE')
  @CommandRoute({
    summary: 'Declare a crossing: vehicle, people, goods, papers. Accepted at once when no rule objects.',
    answer: DeclarationAnswer,
    status: 201,
    refusals: REFUSALS,
  })
  async submit(
    @Context() context: CommandContext,
    @Body() body: SubmitDeclarationBody,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    const done = await this.commands.execute(new SubmitDeclaration(context, contentOf(body), besideOf(body)));
    return worded(done, language);
  }

  @Post('preview')
  @HttpCode(200)
  @Allow(...DECLARERS)
  @NotACommand()
  @QuestionRoute({
    summary: 'What declaring this would answer or be refused with, while it is typed; nothing is kept.',
    answer: DeclarationPreviewAnswer,
    refusals: REFUSALS,
  })
  async preview(
    @By() by: Principal,
    @Body() body: SubmitDeclarationBody,
    @Headers('accept-language') language?: string,
  ): Promise<DeclarationPreviewAnswer> {
    const context = previewContext(by, this.clock.now());
    const done = await this.commands.execute(new SubmitDeclaration(context, contentOf(body), besideOf(body)));
    const { cargo, class: queueClass, perishableDeadline, warnings, missing = [] } = worded(done, language).answer;
    return { cargo, class: queueClass, ...(perishableDeadline && { perishableDeadline }), warnings, missing };
  }
}
