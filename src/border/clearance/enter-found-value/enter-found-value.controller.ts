import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsIn, IsInt, IsNumber, Matches, Max, Min, ValidateIf } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Lines } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { OFFICERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { FOUND_KINDS, type FoundKind } from '../domain/found-events.js';
import { FOUND_REFUSALS } from '../refusals.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { EnterFoundValue, type TypedValue } from './enter-found-value.handler.js';

const isOf =
  (...kinds: readonly FoundKind[]) =>
  ({ what }: FoundValueBody) =>
    kinds.includes(what);

export class FoundValueBody {
  @ApiProperty({ enum: FOUND_KINDS, example: 'KG' })
  @IsIn(FOUND_KINDS)
  what: FoundKind;
  @ApiPropertyOptional({
    example: 0,
    minimum: 0,
    maximum: 199,
    description: 'Of KG and PACKAGES: line of goods, from 0.',
  })
  @ValidateIf(isOf('KG', 'PACKAGES'))
  @IsInt()
  @Min(0)
  @Max(199)
  line?: number;
  @ApiPropertyOptional({ example: 17950, description: 'Of KG: at most three decimals.' })
  @ValidateIf(isOf('KG'))
  @IsNumber({ maxDecimalPlaces: 3 })
  @Min(0)
  @Max(1_000_000)
  kg?: number;
  @ApiPropertyOptional({ example: 897 })
  @ValidateIf(isOf('PACKAGES'))
  @IsInt()
  @Min(0)
  @Max(10_000_000)
  packages?: number;
  @ApiPropertyOptional({ example: 'CSQU3054383', description: 'Of CONTAINER and SEALS: the container as declared.' })
  @ValidateIf(isOf('CONTAINER', 'SEALS'))
  @Line(20)
  container?: string;
  @ApiPropertyOptional({ example: 'MRKU4976720', description: 'Of CONTAINER: as it stands on the vehicle.' })
  @ValidateIf(isOf('CONTAINER'))
  @Matches(/^[A-Za-z0-9 -]{4,20}$/)
  number?: string;
  @ApiPropertyOptional({ type: [String], example: ['VN7654321'], description: 'Of SEALS: all that it bears.' })
  @ValidateIf(isOf('SEALS'))
  @ArrayMinSize(1)
  @Lines(10, 30)
  seals?: string[];
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/found-values')
export class EnterFoundValueController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...OFFICERS)
  @NeedsSeen()
  @CommandRoute({
    summary:
      'Put a found value beside the declared one. The own check stays; checks of others that used the value open again.',
    answer: ClearanceAnswer,
    refusals: [...FOUND_REFUSALS, 'found-as-declared', 'found-already', 'found-where-nothing-is-declared'],
  })
  enter(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() body: FoundValueBody,
    @Context() context: CommandContext,
  ) {
    const { declaration, agency } = path;
    return this.commands.execute(new EnterFoundValue(context, declaration, agency, seen.revision, body as TypedValue));
  }
}
