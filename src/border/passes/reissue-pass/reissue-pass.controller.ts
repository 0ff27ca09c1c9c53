import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ForCaller } from '../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { REISSUE_REASONS, type ReissueReason } from '../domain/pass-events.js';
import { HOLDERS } from '../pass-desk.js';
import { ReissuePass, type PassNumber } from './reissue-pass.handler.js';

const BY_PEOPLE = REISSUE_REASONS.filter((reason) => reason !== 'DECLARATION_CHANGED');

export class ReissueBody {
  @ApiProperty({ enum: BY_PEOPLE, example: 'PHONE_LOST' })
  @IsIn(BY_PEOPLE)
  why: ReissueReason;
}

export class PassNumberAnswer implements PassNumber {
  @ApiProperty({ format: 'uuid' }) readonly ticket: string;
  @ApiProperty({ example: 2, description: 'Of the pass that counts now.' }) readonly number: number;
}

@ApiTags('passes')
@Controller('tickets/:ticket/pass/reissue')
export class ReissuePassController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...HOLDERS)
  @ForCaller('REISSUE_PASS')
  @CommandRoute({
    summary: 'Replace the pass after a lost phone or print: the old one, its link and what it opened are over at once',
    answer: PassNumberAnswer,
    status: 201,
    refusals: ['not-found', 'wrong-gate', 'pass-over'],
  })
  reissue(
    @Param('ticket', Id) ticket: string,
    @Body() { why }: ReissueBody,
    @Context() context: CommandContext,
  ): Promise<Committed<PassNumber>> {
    return this.commands.execute(new ReissuePass(ticket, why, context));
  }
}
