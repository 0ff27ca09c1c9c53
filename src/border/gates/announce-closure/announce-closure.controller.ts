import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { CARGO_KINDS, DIRECTIONS, type CargoKind, type Direction } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CALENDAR_REASONS, type CalendarReason } from '../domain/gate-events.js';
import { RoutePath } from '../places.js';
import { ClosureAnnouncedAnswer } from './closure-announced.answer.js';
import { AnnounceClosure } from './announce-closure.handler.js';

export class ClosureBody {
  @ApiPropertyOptional({ enum: DIRECTIONS, description: 'Both when left out.' })
  @Optional()
  @IsIn(DIRECTIONS)
  direction?: Direction;

  @ApiProperty({ format: 'date-time', example: '2026-11-22T07:00:00+07:00' }) @Instant() from: string;

  @ApiPropertyOptional({
    format: 'date-time',
    example: '2026-11-22T12:00:00+07:00',
    description: 'Left out: it stands until it is lifted, and needs a time of review.',
  })
  @Optional()
  @Instant()
  to?: string;

  @ApiPropertyOptional({
    format: 'date-time',
    example: '2026-11-25T08:00:00+07:00',
    description: 'When the supervisor is reminded to look at it again.',
  })
  @Optional()
  @Instant()
  review?: string;

  @ApiPropertyOptional({ enum: CARGO_KINDS, isArray: true, description: 'Only vehicles that carry one of these.' })
  @Optional()
  @IsArray()
  @ArrayMaxSize(CARGO_KINDS.length)
  @ArrayUnique()
  @IsIn(CARGO_KINDS, { each: true })
  cargo?: CargoKind[];

  @ApiPropertyOptional({
    type: [String],
    example: ['0810'],
    maxItems: 50,
    description: 'Beginnings of HS codes: also vehicles with a line of goods that begins so.',
  })
  @Optional()
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Matches(/^\d{2,8}$/, { each: true })
  hs?: string[];

  @ApiProperty({ enum: CALENDAR_REASONS }) @IsIn(CALENDAR_REASONS) reason: CalendarReason;
}

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/closures')
export class AnnounceClosureController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Close a route, or some goods on it; it counts from its first minute, also when announced late.',
    answer: ClosureAnnouncedAnswer,
    status: 201,
    refusals: [
      'sign-in-needed',
      'not-allowed',
      'wrong-gate',
      'route-unknown',
      'interval-empty',
      'interval-over',
      'interval-too-long',
      'review-needed',
      'review-over',
      'review-too-far',
    ],
  })
  announce(@Param() path: RoutePath, @Body() body: ClosureBody, @Context() context: CommandContext) {
    return this.commands.execute(new AnnounceClosure(context, path.gate, path.route, body));
  }
}
