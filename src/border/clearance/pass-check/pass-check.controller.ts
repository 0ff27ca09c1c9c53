import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsString, Matches } from 'class-validator';
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
import { PassCheck } from './pass-check.handler.js';

export class PassCheckBody {
  @ApiPropertyOptional({ example: 'BL-0417', description: 'GATE_FEE only: number of the receipt.' })
  @Optional()
  @IsString()
  @Matches(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/)
  receipt?: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/pass')
export class PassCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @NeedsSeen()
  @CommandRoute({
    summary: 'Pass a check of the own agency. The last one clears the vehicle.',
    answer: ClearanceAnswer,
    refusals: [
      ...CHECK_REFUSALS,
      ...DECIDED_REFUSALS,
      'customs-stopped',
      'revision-missing',
      'declaration-changed',
      'found-since-seen',
      'declaration-incomplete',
      'vehicle-not-here',
      'receipt-missing',
      'receipt-used',
    ],
  })
  pass(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() body: PassCheckBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new PassCheck(context, path.declaration, path.agency, seen, body?.receipt));
  }
}
