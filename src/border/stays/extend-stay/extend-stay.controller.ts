import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { EXTENSION_REASONS, type ExtensionReason } from '../domain/stay-events.js';
import { ExtendStay } from './extend-stay.handler.js';
import { StayMoved } from './stay-moved.answer.js';

export class ExtendStayBody {
  @ApiProperty({ example: 120, description: 'So long its clock stood still.' })
  @IsInt()
  @Min(1)
  @Max(10_080)
  minutes!: number;

  @ApiProperty({ enum: EXTENSION_REASONS, example: 'ROUTE_CLOSED' })
  @IsIn(EXTENSION_REASONS)
  reason!: ExtensionReason;

  @ApiPropertyOptional({
    type: Number,
    example: 1,
    description: 'Of a tractor that was left behind, as the list of stays numbers it. Missing: the stay of the load.',
  })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(1_000)
  leftBehind?: number;
}

@ApiTags('stays')
@Controller('stays/:declaration/extend')
export class ExtendStayController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('BORDER_GUARD')
  @CommandRoute({
    summary:
      'The clock of a stay stood still: its limit and alarms move by so many minutes. Time in which its route was closed counts by itself.',
    answer: StayMoved,
    refusals: ['not-found', 'wrong-gate', 'no-open-stay'],
  })
  extend(
    @Param('declaration', Id) declaration: string,
    @Body() { minutes, reason, leftBehind }: ExtendStayBody,
    @Context() context: CommandContext,
  ): Promise<Committed<StayMoved>> {
    return this.commands.execute(new ExtendStay(declaration, { minutes, reason, left: leftBehind }, context));
  }
}
