import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { Line, Optional } from '../../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { PenaltyDecided } from '../penalty-decided.answer.js';
import { DecideAppeal } from './decide-appeal.handler.js';

export class DecideAppealBody {
  @ApiProperty({ enum: ['GRANTED', 'REFUSED'] }) @IsIn(['GRANTED', 'REFUSED']) verdict!: 'GRANTED' | 'REFUSED';

  @ApiPropertyOptional({
    maxLength: 1000,
    example: 'Đã xác minh với bãi',
    description: 'Shown to the firm. Kept sealed.',
  })
  @Optional()
  @Line(1000)
  note?: string;
}

@ApiTags('queue')
@Controller('penalties/:penalty/appeal/decision')
export class DecideAppealController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Decide an appeal: granted, the penalty is lifted from now on; never by one who had a part in it',
    answer: PenaltyDecided,
    refusals: ['not-found', 'wrong-gate', 'no-appeal-open', 'appeal-own-matter', 'breakdown-unproven'],
  })
  decide(
    @Param('penalty', Id) penalty: string,
    @Body() { verdict, note }: DecideAppealBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PenaltyDecided>> {
    return this.commands.execute(new DecideAppeal(penalty, verdict, note, context));
  }
}
