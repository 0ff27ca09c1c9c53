import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, OmitType, ApiTags } from '@nestjs/swagger';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { Public } from '../../../shared/http/allow.js';
import { NotACommand } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { TryBudgets } from '../../../shared/http/try-budgets.js';
import { CallerLine } from '../../../shared/http/host.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import { LOOK_UP_RULES } from '../../queue/index.js';
import { VerifiedPass, VerifyPass } from '../verify-pass/verify-pass.query.js';

export class SlipTextBody {
  @ApiProperty({ example: 'LSP1:0GAMHB2…', description: 'What the QR code of the slip says.' })
  @Line(300)
  text: string;
}

/** What a stranger is told of a slip: nothing that does not stand on it, but for whether it counts. */
export class CheckedSlip extends OmitType(VerifiedPass, ['ticket', 'plateFits'] as const) {}

@ApiTags('passes')
@Controller('slips/check')
export class CheckSlipController {
  constructor(
    private readonly questions: QueryBus,
    private readonly tries: TryBudgets,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  /** Nothing changes, so no key is needed; the text goes in the body, not the address, since whoever has it may pass. */
  @Post()
  @HttpCode(200)
  @NotACommand()
  @Public()
  @QuestionRoute({
    summary: 'Whether a printed slip is genuine and counts at this moment, for anyone who holds it.',
    answer: CheckedSlip,
    refusals: ['pass-not-ours', 'too-many-requests'],
  })
  async check(@Body() { text }: SlipTextBody, @CallerLine() line: string): Promise<CheckedSlip> {
    const now = this.clock.now();
    const { state } = await this.store.load(settingStream(LOOK_UP_RULES));
    const { lookUpsFrom: limit, lookUpMinutes: minutes } = inForce(state, now);
    await this.tries.take([{ kind: 'slip-check from', of: line, limit, minutes }]);
    const { ticket: _, plateFits: __, ...said } = await this.questions.execute(new VerifyPass(text, now));
    return said;
  }
}
