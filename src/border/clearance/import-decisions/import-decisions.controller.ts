import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayMinSize, IsInt, IsUUID, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Optional, Parts } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DecisionsAnswer } from '../decisions.answer.js';
import { Paper, ToldDecisionBody, toldOf } from '../told-decision-body.js';
import { ImportDecisions } from './import-decisions.handler.js';

export class ToldRowBody extends ToldDecisionBody {
  @ApiProperty({ format: 'uuid', example: '019ab1b2-6f0a-7c3e-9b1e-2f6c1d5e7a90' })
  @IsUUID()
  declaration: string;
  @ApiPropertyOptional({ example: 'KD-2026-118', maxLength: 40, description: "Number in the agency's own system." })
  @Optional()
  @Paper()
  paper?: string;
  @ApiPropertyOptional({
    example: 1,
    description: 'Of the declaration that it was decided on; as it stands unless told.',
  })
  @Optional()
  @IsInt()
  @Min(1)
  revision?: number;
}

export class ImportDecisionsBody {
  @ApiProperty({ type: [ToldRowBody] })
  @Parts(() => ToldRowBody, 500)
  @ArrayMinSize(1)
  rows: ToldRowBody[];
}

@ApiTags('clearance')
@Controller('agency-decisions')
export class ImportDecisionsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('BORDER_GUARD', 'CUSTOMS', 'HEALTH_QUARANTINE', 'PLANT_ANIMAL_QUARANTINE', 'AGENCY_HEAD')
  @CommandRoute({
    summary:
      'Take what the own agency decided in its own system, where it works so (`BY_INTERFACE`, `BY_FILE`); each row is judged alone.',
    answer: DecisionsAnswer,
    refusals: ['wrong-agency'],
  })
  import(@Body() { rows }: ImportDecisionsBody, @Context() context: CommandContext) {
    const told = rows.map((row) => ({
      declaration: row.declaration,
      told: toldOf(row),
      ...(row.paper && { paper: row.paper }),
      ...(row.revision !== undefined && { revision: row.revision }),
    }));
    return this.commands.execute(new ImportDecisions(context, told));
  }
}
