import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { ClearancePath } from '../clearance-path.js';
import { RETURN_REASONS, type ReturnReason } from '../domain/reasons.js';
import { HappenedBody } from '../happened.js';
import { FACT_REFUSALS } from '../refusals.js';
import { ReturnByFarSide } from './return-by-far-side.handler.js';
import { WayBackAnswer } from './way-back.answer.js';

const REASONS = Object.keys(RETURN_REASONS) as ReturnReason[];

export class ReturnByFarSideBody extends HappenedBody {
  @ApiProperty({ enum: REASONS, example: 'quarantine-refused' })
  @IsIn(REASONS)
  reason: ReturnReason;

  @ApiPropertyOptional({ default: false, description: 'It comes without its goods.' })
  @Optional()
  @IsBoolean()
  emptied?: boolean;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/return-by-far-side')
export class ReturnByFarSideController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Allow('BORDER_GUARD', 'LANE_CONTROLLER')
  @CommandRoute({
    summary: 'The far side sent an export back: its way back is declared, entered, and for quarantine and customs.',
    answer: WayBackAnswer,
    status: 201,
    refusals: [
      ...FACT_REFUSALS,
      'not-found',
      'not-an-export',
      'not-crossed',
      'already-returned',
      'vehicle-already-declared',
    ],
  })
  back(@Param() path: ClearancePath, @Body() body: ReturnByFarSideBody, @Context() context: CommandContext) {
    const { reason, emptied = false, happenedAt } = body;
    return this.commands.execute(new ReturnByFarSide(context, path.declaration, reason, emptied, happenedAt));
  }
}
