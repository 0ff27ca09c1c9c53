import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, IsInt, IsUUID, Min } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { languageOf } from '../../../shared/http/language.js';
import { Optional, Part, Parts } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../clearance-access.js';
import { DecisionsAnswer, verdictsInWords } from '../decisions.answer.js';
import { refuse } from '../domain/decision-problems.js';
import { HoldCheckBody } from '../hold-check/hold-check.controller.js';
import { PassCheckBody } from '../pass-check/pass-check.controller.js';
import { DecideMany, type OneOfMany, type SameDecision } from './decide-many.handler.js';

/** At most so many at once. */
const MOST = 100;
const DECISIONS = ['START', 'PASS', 'HOLD'] as const;

export class OneOfManyBody extends PassCheckBody {
  @ApiProperty({ format: 'uuid', example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  @IsUUID()
  declaration: string;
  @ApiProperty({ example: 1, description: 'Of the declaration, as the officer saw it.' })
  @IsInt()
  @Min(1)
  revision: number;
  @ApiPropertyOptional({
    example: 0,
    description:
      'Found values as the officer saw them (`foundCount`); none unless told. A pass and a hold are judged against it.',
  })
  @Optional()
  @IsInt()
  @Min(0)
  foundCount?: number;
}

export class DecideManyBody {
  @ApiProperty({ enum: DECISIONS, example: 'PASS' })
  @IsIn(DECISIONS)
  decision: (typeof DECISIONS)[number];
  @ApiPropertyOptional({ type: HoldCheckBody, description: 'Of a hold.' })
  @Optional()
  @Part(() => HoldCheckBody)
  hold?: HoldCheckBody;
  @ApiProperty({ type: [OneOfManyBody], maxItems: MOST })
  @Parts(() => OneOfManyBody, MOST)
  @ArrayMinSize(1)
  items: OneOfManyBody[];
}

@ApiTags('clearance')
@Controller('check-decisions')
export class DecideManyController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary: "Decide the own agency's checks of many alike; each is judged alone and answered in its own row.",
    answer: DecisionsAnswer,
    refusals: ['wrong-agency', 'hold-missing'],
  })
  async decide(
    @Body() body: DecideManyBody,
    @Context() context: CommandContext,
    @Headers('accept-language') accepted?: string,
  ): Promise<Committed<DecisionsAnswer>> {
    const items = body.items.map(({ declaration, revision, foundCount = 0, receipt }): OneOfMany => ({
      declaration,
      seen: { revision, finds: foundCount },
      ...(receipt && { receipt }),
    }));
    const done = await this.commands.execute(new DecideMany(context, sameOf(body), items));
    return { ...done, answer: { items: verdictsInWords(done.answer.items, languageOf(accepted)) } };
  }
}

/** Throws `hold-missing`. */
function sameOf({ decision, hold }: DecideManyBody): SameDecision {
  if (decision !== 'HOLD') return { decision };
  if (!hold) throw refuse('hold-missing', {}, [{ path: 'hold', code: 'field-missing', severity: 'error' }]);
  const { legalReason, publicReason, note } = hold;
  return { decision, legalReason, publicReason, ...(note && { note }) };
}
