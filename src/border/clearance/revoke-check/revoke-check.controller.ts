import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { REVOKE_REASONS, type RevokeReason } from '../domain/reasons.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { DECIDERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';

import { CHECK_REFUSALS } from '../refusals.js';
import { RevokeCheck } from './revoke-check.handler.js';

const REASONS = Object.keys(REVOKE_REASONS) as RevokeReason[];

export class RevokeCheckBody {
  @ApiProperty({ enum: REASONS, example: 'new-information' })
  @IsIn(REASONS)
  reason: RevokeReason;
  @ApiPropertyOptional({
    example: 'The laboratory result came later.',
    maxLength: 1000,
    description: 'Sealed; only the own agency reads it.',
  })
  @Optional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/revoke')
export class RevokeCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary:
      'Take a decision back while the vehicle is here: an agency head any, an officer his own within half a minute. A clearance that rested on it falls.',
    answer: ClearanceAnswer,
    refusals: [...CHECK_REFUSALS, 'agency-head-needed', 'nothing-to-revoke', 'declaration-changed'],
  })
  revoke(@Param() path: CheckPath, @Body() body: RevokeCheckBody, @Context() context: CommandContext) {
    return this.commands.execute(new RevokeCheck(context, path.declaration, path.agency, body.reason, body.note));
  }
}
