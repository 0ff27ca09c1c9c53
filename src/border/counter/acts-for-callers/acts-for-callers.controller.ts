import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { CallerAnswer } from '../../../shared/callers/caller.answer.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { ActsForCallers, type ActForCaller } from './acts-for-callers.query.js';

export class ActForCallerAnswer implements ActForCaller {
  @ApiProperty({ example: 'TicketMoved', description: 'The event that it left in the log.' }) readonly what: string;
  @ApiProperty({ format: 'date-time' }) readonly at: string;
  @ApiProperty({ type: CallerAnswer }) readonly caller: CallerAnswer;
}

export class ActsForCallersAnswer {
  @ApiProperty({ type: [ActForCallerAnswer] }) readonly acts: readonly ActForCaller[];
}

@ApiTags('counter')
@Controller('declarations/:id/acts-for-callers')
export class ActsForCallersController {
  constructor(private readonly questions: QueryBus) {}

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR', 'AUDITOR')
  @QuestionRoute({
    summary:
      'What clerks did for others with a declaration, its ticket and pass: where they were asked, and how they knew who asked',
    answer: ActsForCallersAnswer,
    refusals: ['not-found', 'wrong-gate'],
  })
  async acts(@By() by: Principal, @Param('id', Id) id: string): Promise<ActsForCallersAnswer> {
    return { acts: await this.questions.execute(new ActsForCallers(by, id)) };
  }
}
