import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { CHECK_REFUSALS, DECIDED_REFUSALS, TOLD_REFUSALS } from '../refusals.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { Paper, ToldDecisionBody, toldOf } from '../told-decision-body.js';
import { RecordDecision } from './record-decision.handler.js';

export class RecordDecisionBody extends ToldDecisionBody {
  @ApiProperty({ example: 'CV-118/KDYT', maxLength: 40, description: "Number of the agency's paper." })
  @Paper()
  paper: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/record')
export class RecordDecisionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('GATE_CLERK', 'SUPERVISOR')
  @NeedsSeen()
  @CommandRoute({
    summary: "Write down an agency's decision from its paper, where it works so (`RECORDED_BY_BOARD`).",
    answer: ClearanceAnswer,
    refusals: [...CHECK_REFUSALS, ...DECIDED_REFUSALS, ...TOLD_REFUSALS, 'revision-missing'],
  })
  record(
    @Param() path: CheckPath,
    @Seen() seen: SeenOf,
    @Body() body: RecordDecisionBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(
      new RecordDecision(context, path.declaration, path.agency, seen, toldOf(body), body.paper),
    );
  }
}
