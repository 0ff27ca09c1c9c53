import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { LEGAL_REASONS, PUBLIC_REASONS, type PublicReason } from '../domain/reasons.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { DECIDERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { SeenIfTold, TakesSeen } from '../seen-revision.js';

import { CHECK_REFUSALS } from '../refusals.js';
import { HoldCheck } from './hold-check.handler.js';

const LEGAL = [...new Set(Object.values(LEGAL_REASONS).flatMap((each) => Object.keys(each)))];
const PUBLIC = Object.keys(PUBLIC_REASONS) as PublicReason[];

export class HoldCheckBody {
  @ApiProperty({ enum: LEGAL, example: 'physical-inspection' })
  @IsIn(LEGAL)
  legalReason: string;
  @ApiProperty({ enum: PUBLIC, example: 'goods-to-be-opened' })
  @IsIn(PUBLIC)
  publicReason: PublicReason;
  @ApiPropertyOptional({
    example: 'Seal number differs by one digit.',
    maxLength: 1000,
    description: 'Sealed; only the own agency reads it.',
  })
  @Optional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/hold')
export class HoldCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @TakesSeen()
  @CommandRoute({
    summary:
      'Hold: its legal reason is for the own agency, its public reason for everyone. `being-checked` tells nobody that it is a hold.',
    answer: ClearanceAnswer,
    refusals: [
      ...CHECK_REFUSALS,
      'check-on-hold',
      'already-failed',
      'reason-not-for-agency',
      'declaration-changed',
      'found-since-seen',
    ],
  })
  hold(
    @Param() path: CheckPath,
    @SeenIfTold() seen: SeenOf | undefined,
    @Body() body: HoldCheckBody,
    @Context() context: CommandContext,
  ) {
    const { legalReason, publicReason, note } = body;
    return this.commands.execute(
      new HoldCheck(context, path.declaration, path.agency, legalReason, publicReason, note, seen),
    );
  }
}
