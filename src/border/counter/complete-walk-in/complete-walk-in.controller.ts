import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsInt, Length, Max, Min } from 'class-validator';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Allow, AnyoneAtTheDoor } from '../../../shared/http/allow.js';
import { Context, NotACommand } from '../../../shared/http/command-context.js';
import { Line, Parts } from '../../../shared/http/field-rules.js';
import { languageOf } from '../../../shared/http/language.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { CallerLine } from '../../../shared/http/host.js';
import {
  ChangeBody,
  CompleteWalkIn,
  CorrectedAnswer,
  DeclarationAnswer,
  TakeOverWalkIn,
  inWords,
  outcomeOf,
  worded,
  type DeclarationOutcome,
} from '../../declarations/index.js';
import { LinkedWalkIn } from './linked-walk-in.js';

export class WalkInLinkBody {
  @ApiProperty({ example: '018f6d2e-6f0a-7c3e-9b1e-2f6c1d5e7a90.t1x2y3.kq3…', description: 'What stands behind #.' })
  @Line(120)
  link: string;
}

export class OpenWalkInBody extends WalkInLinkBody {
  @ApiProperty({ example: '345', description: 'The last three characters of the plate, in any spelling.' })
  @Line(6)
  @Length(3, 6)
  plateEnd: string;
}

export class CompleteWalkInBody extends OpenWalkInBody {
  @ApiProperty({ example: 1, description: 'The revision that was seen.' })
  @IsInt()
  @Min(1)
  @Max(100_000)
  revision: number;

  @ApiProperty({ type: [ChangeBody], description: 'Only what is not told yet: nothing is written over.' })
  @ArrayMinSize(1)
  @Parts(() => ChangeBody, 50)
  changes: ChangeBody[];
}

/** As much of a walk-in as whoever completes it must know: nothing of a person. */
export class OpenedWalkIn extends DeclarationAnswer {
  @ApiProperty({ enum: GATES }) readonly gate: Gate;
  @ApiProperty({ enum: DIRECTIONS }) readonly direction: Direction;
}

const LINK = ['walk-in-link-over', 'walk-in-link-refused', 'too-many-requests'] as const;

@ApiTags('counter')
@Controller('walk-in-links')
export class CompleteWalkInController {
  constructor(
    private readonly commands: CommandBus,
    private readonly linked: LinkedWalkIn,
  ) {}

  @Post('open')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @NotACommand()
  @QuestionRoute({
    summary: 'What is missing of a walk-in, by the link of its slip and the end of the plate',
    answer: OpenedWalkIn,
    refusals: [...LINK],
  })
  async open(
    @Body() { link, plateEnd }: OpenWalkInBody,
    @CallerLine() line: string,
    @Headers('accept-language') accepted?: string,
  ): Promise<OpenedWalkIn> {
    const seen = await this.linked.open(link, plateEnd, line);
    const language = languageOf(accepted);
    const { warnings, missing = [] } = seen.facts;
    const words = { warnings: inWords(warnings, language), missing: inWords(missing, language) };
    const { gate, direction } = seen.facts;
    return { ...outcomeOf(seen), ...words, gate, direction };
  }

  @Post('complete')
  @HttpCode(200)
  @AnyoneAtTheDoor()
  @CommandRoute({
    summary: 'Tell what is missing of a walk-in, without an account; the place in the queue stays',
    answer: CorrectedAnswer,
    refusals: [...LINK, 'walk-in-field-told', 'changed-meanwhile', 'nothing-to-correct', 'invalid-declaration'],
  })
  async complete(
    @Body() { link, plateEnd, revision, changes }: CompleteWalkInBody,
    @Context() context: CommandContext,
    @CallerLine() line: string,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    const { declaration } = await this.linked.proven(link, plateEnd, line);
    return worded(await this.commands.execute(new CompleteWalkIn(context, declaration, revision, changes)), language);
  }

  @Post('take-over')
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER')
  @CommandRoute({
    summary:
      'Take a walk-in over for my firm by the link of its slip: from then on my firm answers for it, and the link is over',
    answer: DeclarationAnswer,
    refusals: ['walk-in-link-over'],
  })
  async takeOver(
    @Body() { link }: WalkInLinkBody,
    @Context() context: CommandContext,
    @Headers('accept-language') language?: string,
  ): Promise<Committed<DeclarationOutcome>> {
    return worded(await this.commands.execute(new TakeOverWalkIn(context, this.linked.named(link))), language);
  }
}
