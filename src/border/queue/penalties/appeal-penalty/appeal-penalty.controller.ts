import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Line, Optional } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { APPEAL_REASONS, APPEAL_WORDS, type AppealReason } from '../../domain/no-show-reasons.js';
import { PenaltyDecided } from '../penalty-decided.answer.js';
import { AppealPenalty } from './appeal-penalty.handler.js';

const REASONS = APPEAL_REASONS.map((code) => `${code}: ${Object.values(APPEAL_WORDS[code]).join(' · ')}`).join('; ');

export class AppealPenaltyBody {
  @ApiProperty({ enum: APPEAL_REASONS, description: REASONS }) @IsIn(APPEAL_REASONS) reason!: AppealReason;

  @ApiProperty({ maxLength: 1000, example: 'Xe hỏng hộp số ở km 12', description: 'What happened. Kept sealed.' })
  @Line(1000)
  statement!: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'A file of the declaration that proves it.' })
  @Optional()
  @IsUUID()
  attachment?: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'The no-show that is contested; missing: the last one.' })
  @Optional()
  @IsUUID()
  noShow?: string;
}

@ApiTags('queue')
@Controller('penalties/:penalty/appeal')
export class AppealPenaltyController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('APPEAL')
  @CommandRoute({
    summary: 'Appeal a penalty for no-shows to a supervisor who had no part in it',
    answer: PenaltyDecided,
    status: 201,
    refusals: [
      'not-found',
      'wrong-gate',
      'penalty-over',
      'already-appealed',
      'no-show-not-of-penalty',
      'appeal-file-unknown',
    ],
  })
  appeal(
    @Param('penalty', Id) penalty: string,
    @Body() body: AppealPenaltyBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PenaltyDecided>> {
    return this.commands.execute(new AppealPenalty(penalty, body, context));
  }
}
