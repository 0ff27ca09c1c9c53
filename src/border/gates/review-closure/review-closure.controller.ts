import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClosurePath } from '../places.js';
import { ReviewSetAnswer } from './review-set.answer.js';
import { ReviewClosure } from './review-closure.handler.js';

export class ReviewClosureBody {
  @ApiProperty({ format: 'date-time', example: '2026-11-25T08:00:00+07:00' }) @Instant() review: string;
}

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/closures/:closure/review')
export class ReviewClosureController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'A closure was looked at and stands on; it is looked at again at another time.',
    answer: ReviewSetAnswer,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'wrong-gate',
      'closure-unknown',
      'closure-over',
      'review-over',
      'review-too-far',
    ],
  })
  review(
    @Param() { gate, route, closure }: ClosurePath,
    @Body() { review }: ReviewClosureBody,
    @Context() context: CommandContext,
  ) {
    return this.commands.execute(new ReviewClosure(context, gate, route, closure, new Date(review)));
  }
}
