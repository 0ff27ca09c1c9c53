import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsString, Matches } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Instant, Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { LOOKOUT_KINDS, type LookoutKind } from '../domain/lookout-events.js';
import { LookoutAnswer } from '../lookout.answer.js';
import { ListLookout } from './list-lookout.handler.js';

export class ListLookoutBody {
  @ApiProperty({ enum: LOOKOUT_KINDS, example: 'CONTAINER' })
  @IsIn(LOOKOUT_KINDS)
  kind: LookoutKind;
  @ApiProperty({ example: 'CSQU3054383', maxLength: 40, description: 'In any spelling. Sealed.' })
  @Line(40)
  value: string;
  @ApiProperty({ example: 'Tin báo số 4', maxLength: 500, description: 'Sealed; who reads it is logged.' })
  @Line(500)
  reason: string;
  @ApiProperty({ example: 'QD-118/2026', maxLength: 40, description: 'Number of the order.' })
  @IsString()
  @Matches(/^[A-Za-z0-9ĐđƯư][A-Za-z0-9ĐđƯư./_-]{1,39}$/)
  order: string;
  @ApiPropertyOptional({ format: 'date-time', example: '2026-11-22T03:00:00.000Z', description: 'Now unless told.' })
  @Optional()
  @Instant()
  from?: string;
  @ApiProperty({ format: 'date-time', example: '2026-12-22T03:00:00.000Z' })
  @Instant()
  until: string;
  @ApiPropertyOptional({
    example: 'lookout-match',
    description: "Hold the own check confidentially on a match, with this legal reason of the agency's.",
  })
  @Optional()
  @IsString()
  @Matches(/^[a-z-]{3,40}$/)
  hold?: string;
}

@ApiTags('lookouts')
@Controller('lookouts')
export class ListLookoutController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('AGENCY_HEAD')
  @CommandRoute({
    summary: "Look out for a plate, container, person's document or number by order; only the own agency is alerted.",
    answer: LookoutAnswer,
    status: 201,
    refusals: ['lookout-value-invalid', 'lookout-reason-unknown', 'lookout-too-long'],
  })
  list(@Body() body: ListLookoutBody, @Context() context: CommandContext) {
    const iso = (instant: string) => new Date(instant).toISOString();
    const { kind, value, reason, order, from, until, hold } = body;
    return this.commands.execute(
      new ListLookout(context, {
        kind,
        value,
        reason,
        order,
        until: iso(until),
        ...(from && { from: iso(from) }),
        ...(hold && { hold }),
      }),
    );
  }
}
