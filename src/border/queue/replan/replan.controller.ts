import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { OrderReplan } from './order-replan.handler.js';
import { ReplanAnswer, ReplanPreviewAnswer } from './replan.answer.js';
import { PreviewReplan, ReplanOf } from './replan.queries.js';
import { UndoReplan } from './undo-replan.handler.js';

export class ReplanPath {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate: Gate;
  @ApiProperty({ example: 'HN-1119' }) @Matches(PLACE_NAME) route: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() closure: string;
}

const UNKNOWN = ['sign-in-needed', 'not-allowed', 'wrong-gate'];

@ApiTags('queue')
@Controller('gates/:gate/routes/:route/closures/:closure/replan')
export class ReplanController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Get('preview')
  @Allow('SUPERVISOR')
  @QuestionRoute({
    summary: 'What moving the bookings of a closure would do: how many, from which hours to which, who finds no place',
    answer: ReplanPreviewAnswer,
    refusals: [...UNKNOWN, 'closure-unknown', 'closure-over', 'lists-behind'],
  })
  preview(@Param() { gate, route, closure }: ReplanPath, @By() by: Principal): Promise<ReplanPreviewAnswer> {
    requireGate(by, gate);
    return this.questions.execute(new PreviewReplan(gate, route, closure));
  }

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary:
      'Move the bookings of a closure to the hours after it, in their order, without penalty; asked again, it goes on',
    answer: ReplanAnswer,
    status: 202,
    refusals: [...UNKNOWN, 'closure-unknown', 'closure-over', 'replan-done', 'replan-too-many', 'lists-behind'],
  })
  order(@Param() { gate, route, closure }: ReplanPath, @Context() context: CommandContext) {
    return this.commands.execute(new OrderReplan(context, gate, route, closure));
  }

  @Post('undo')
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Take the moves of a closure back, where nobody else has the old place and the old hour is open again',
    answer: ReplanAnswer,
    status: 202,
    refusals: [...UNKNOWN, 'replan-unknown', 'replan-not-done'],
  })
  undo(@Param() { gate, closure }: ReplanPath, @Context() context: CommandContext) {
    return this.commands.execute(new UndoReplan(context, gate, closure));
  }

  @Get()
  @Allow('SUPERVISOR', 'GATE_CLERK', 'LANE_CONTROLLER', 'PROVINCE', 'AUDITOR')
  @QuestionRoute({
    summary: 'How far the moves of a closure are, and what became of them',
    answer: ReplanAnswer,
    refusals: [...UNKNOWN, 'replan-unknown'],
  })
  status(@Param() { gate, closure }: ReplanPath): Promise<ReplanAnswer> {
    return this.questions.execute(new ReplanOf(gate, closure));
  }
}
