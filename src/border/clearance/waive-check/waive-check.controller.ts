import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { WAIVER_RULES } from '../domain/waiver-rules.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { HEADS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { CHECK_REFUSALS, DECIDED_REFUSALS } from '../refusals.js';
import { WaiveCheck } from './waive-check.handler.js';

const RULES = WAIVER_RULES.map((rule) => rule.id);

export class WaiveCheckBody {
  @ApiProperty({ enum: RULES, example: 'green-channel' })
  @IsIn(RULES)
  rule: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/waive')
export class WaiveCheckController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...HEADS)
  @NeedsSeen()
  @CommandRoute({
    summary: 'Waive a check by a rule; agency heads only.',
    answer: ClearanceAnswer,
    refusals: [
      ...CHECK_REFUSALS,
      ...DECIDED_REFUSALS,
      'customs-stopped',
      'agency-head-needed',
      'waiver-unknown',
      'waiver-needs-green-channel',
      'revision-missing',
      'declaration-changed',
      'found-since-seen',
    ],
  })
  waive(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() body: WaiveCheckBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new WaiveCheck(context, path.declaration, path.agency, seen, body.rule));
  }
}
