import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { AcceptedValueAnswer } from '../accepted-value.answer.js';
import { VALUE_OFFICERS } from '../declaration-access.js';
import {
  ACCEPTED_KINDS,
  ACCEPT_REASONS,
  type AcceptedKind,
  type AcceptReason,
} from '../domain/accepted-value-events.js';
import { AcceptValue } from './accept-value.handler.js';

export class AcceptValueBody {
  @ApiProperty({ enum: ACCEPTED_KINDS, example: 'CONTAINER' })
  @IsIn(ACCEPTED_KINDS)
  kind: AcceptedKind;

  @ApiProperty({ example: 'CSQU3054384', maxLength: 30, description: 'As it stands on the thing. Sealed.' })
  @Line(30)
  value: string;

  @ApiProperty({ enum: ACCEPT_REASONS, example: 'STANDS_ON_THE_THING' })
  @IsIn(ACCEPT_REASONS)
  reason: AcceptReason;

  @ApiPropertyOptional({ example: 'Container cũ, chữ số kiểm tra sơn sai', description: 'Free text; sealed.' })
  @Optional()
  @Line(500)
  note?: string;
}

@ApiTags('declarations')
@Controller('accepted-values')
export class AcceptValueController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow(...VALUE_OFFICERS)
  @CommandRoute({
    summary:
      'An officer who sees the thing accepts a value that our rule refuses: declared at his gate it is a warning from now on.',
    answer: AcceptedValueAnswer,
    status: 201,
    refusals: ['value-not-refused', 'value-accepted-already'],
  })
  accept(@Context() context: CommandContext, @Body() { kind, value, reason, note }: AcceptValueBody) {
    return this.commands.execute(new AcceptValue(context, kind, value, reason, note));
  }
}
