import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { FAIL_REASONS, type FailReason } from '../domain/reasons.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { DECIDERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { CHECK_REFUSALS, DECIDED_REFUSALS } from '../refusals.js';
import { FailCheck } from './fail-check.handler.js';

const REASONS = Object.keys(FAIL_REASONS) as FailReason[];

export class FailCheckBody {
  @ApiProperty({ enum: REASONS, example: 'goods-not-as-declared' })
  @IsIn(REASONS)
  reason: FailReason;
  @ApiPropertyOptional({
    example: 'Two pallets more than declared.',
    maxLength: 1000,
    description: 'Sealed; only the own agency reads it.',
  })
  @Optional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/fail')
export class FailCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @NeedsSeen()
  @CommandRoute({
    summary: 'Fail a check, with its reason.',
    answer: ClearanceAnswer,
    refusals: [...CHECK_REFUSALS, ...DECIDED_REFUSALS, 'revision-missing', 'declaration-changed', 'found-since-seen'],
  })
  fail(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() body: FailCheckBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new FailCheck(context, path.declaration, path.agency, seen, body.reason, body.note));
  }
}
