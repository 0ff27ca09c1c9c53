import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, Matches } from 'class-validator';
import { AGENCIES, type Agency } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { FAIL_REASONS, LEGAL_REASONS } from '../../clearance/index.js';
import { TicketOfCode } from '../../queue/index.js';
import { SLIP_FACTS, SLIP_VERDICTS, type SlipFact, type SlipTold, type SlipVerdict } from '../domain/paper-events.js';
import { refuse } from '../domain/paper-problems.js';
import { PAPER_PEOPLE } from '../paper-access.js';
import { SlipAnswer } from '../slip.answer.js';
import { EnterSlip } from './enter-slip.handler.js';

export class EnterSlipBody {
  @ApiProperty({ enum: SLIP_FACTS }) @IsIn(SLIP_FACTS) fact: SlipFact;
  @ApiProperty({ example: '2026-11-29T09:05:00+07:00', description: 'As the slip says.' })
  @Instant()
  happenedAt: string;

  @ApiPropertyOptional({ example: 'HN-E-0417', description: 'The code on the slip, or `declaration`.' })
  @Optional()
  @Matches(/^[A-Z]{2}-[EI]-\d{4,9}$/)
  code?: string;
  @ApiPropertyOptional({ format: 'uuid', example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  @Optional()
  @IsUUID()
  declaration?: string;

  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'Of a check-in, or of a call out of a park to it.' })
  @Optional()
  @Matches(PLACE_NAME)
  yard?: string;
  @ApiPropertyOptional({ example: 'HN-X1', description: 'Of a call to a lane, or an admission.' })
  @Optional()
  @Matches(PLACE_NAME)
  lane?: string;

  @ApiPropertyOptional({ enum: AGENCIES, description: 'Of a decision, with `verdict`.' })
  @Optional()
  @IsIn(AGENCIES)
  agency?: Agency;
  @ApiPropertyOptional({ enum: SLIP_VERDICTS }) @Optional() @IsIn(SLIP_VERDICTS) verdict?: SlipVerdict;
  @ApiPropertyOptional({
    example: 'goods-not-as-declared',
    description: 'Of a failure or hold, of `clearances/codes`.',
  })
  @Optional()
  @Matches(/^[a-z]+(-[a-z]+){0,7}$/)
  reason?: string;
  @ApiPropertyOptional({ example: 'BL-0417', description: 'Of a passed fee.' })
  @Optional()
  @IsString()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/)
  receipt?: string;
}

/** What each kind of slip says beside vehicle and time. */
const NEEDS: Readonly<Record<SlipFact, readonly (keyof EnterSlipBody)[]>> = {
  CHECK_IN: ['yard'],
  CALL: [],
  ADMISSION: ['lane'],
  DECISION: ['agency', 'verdict'],
  CROSSING: [],
};
const KEEPS: Readonly<Record<SlipFact, readonly (keyof SlipTold & keyof EnterSlipBody)[]>> = {
  CHECK_IN: ['yard'],
  CALL: ['lane', 'yard'],
  ADMISSION: ['lane'],
  DECISION: ['agency', 'verdict', 'reason', 'receipt'],
  CROSSING: [],
};

/** A failure and a hold say why, by the codes of clearance. */
function isReasonOf({ agency, verdict, reason = '' }: EnterSlipBody): boolean {
  if (verdict === 'FAIL') return reason in FAIL_REASONS;
  return verdict !== 'HOLD' || agency === undefined || reason in LEGAL_REASONS[agency];
}

@ApiTags('paper-day')
@Controller('paper-slips/:slip/entries')
export class EnterSlipController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @Allow(...PAPER_PEOPLE)
  @CommandRoute({
    summary:
      'Enter what a slip says, with the time at which it happened; once a slip. What contradicts waits for the supervisor.',
    answer: SlipAnswer,
    status: 201,
    refusals: [
      'slip-unknown',
      'slip-not-yours',
      'slip-incomplete',
      'slip-time-wrong',
      'not-found',
      'wrong-gate',
      'wrong-yard',
      'not-allowed',
    ],
  })
  async enter(@Param('slip') slip: string, @Body() body: EnterSlipBody, @Context() context: CommandContext) {
    const missing = NEEDS[body.fact].filter((member) => body[member] === undefined);
    if (body.declaration === undefined && body.code === undefined) missing.push('code');
    // To a lane or, out of a park, to a yard: one of the two.
    if (body.fact === 'CALL' && (body.lane === undefined) === (body.yard === undefined)) missing.push('lane');
    if (body.fact === 'DECISION' && !isReasonOf(body)) missing.push('reason');
    if (missing.length > 0) {
      const fields = missing.map((path) => ({ path, code: 'field-missing', severity: 'error' }) as const);
      throw refuse('slip-incomplete', {}, fields);
    }
    const said = KEEPS[body.fact].flatMap((member) => (body[member] === undefined ? [] : [[member, body[member]]]));
    const told: SlipTold = {
      fact: body.fact,
      declaration: await this.declarationOf(body, context),
      happenedAt: new Date(body.happenedAt).toISOString(),
      ...Object.fromEntries(said),
    };
    return this.commands.execute(new EnterSlip(context, slip, told));
  }

  private async declarationOf({ declaration, code }: EnterSlipBody, { by }: CommandContext): Promise<string> {
    if (declaration !== undefined) return declaration;
    if (code === undefined || !by.gate) throw refuse('slip-incomplete');
    return this.questions.execute(new TicketOfCode(code, by.gate));
  }
}
