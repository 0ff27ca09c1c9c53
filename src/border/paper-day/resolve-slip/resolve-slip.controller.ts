import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { RESOLUTIONS, RESOLUTION_REASONS, type Resolution, type ResolutionReason } from '../domain/paper-events.js';
import { SlipAnswer } from '../slip.answer.js';
import { ResolveSlip } from './resolve-slip.handler.js';

export class ResolveSlipBody {
  @ApiProperty({ enum: RESOLUTIONS }) @IsIn(RESOLUTIONS) how: Resolution;
  @ApiProperty({ enum: RESOLUTION_REASONS }) @IsIn(RESOLUTION_REASONS) reason: ResolutionReason;
}

@ApiTags('paper-day')
@Controller('paper-slips/:slip/entries/:entry/resolve')
export class ResolveSlipController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Decide a conflict: carry the slip out as it happened, as of now, or put it aside.',
    answer: SlipAnswer,
    refusals: ['not-found', 'wrong-gate', 'slip-no-conflict'],
  })
  resolve(
    @Param('slip') slip: string,
    @Param('entry', Id) entry: string,
    @Body() { how, reason }: ResolveSlipBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ResolveSlip(context, slip, entry, how, reason));
  }
}
