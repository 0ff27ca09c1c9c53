import { Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClosurePath } from '../places.js';
import { ClosureLiftedAnswer } from './closure-lifted.answer.js';
import { LiftClosure } from './lift-closure.handler.js';

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/closures/:closure/lift')
export class LiftClosureController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Lift a closure from now on: the usual hours count again.',
    answer: ClosureLiftedAnswer,
    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'closure-unknown', 'closure-over'],
  })
  lift(@Param() { gate, route, closure }: ClosurePath, @Context() context: CommandContext) {
    return this.commands.execute(new LiftClosure(context, gate, route, closure));
  }
}
