import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DECIDERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { REVOKE_REASONS, type RevokeReason } from '../domain/reasons.js';
import { NOTED_REFUSALS } from '../refusals.js';
import { NoteCorrection } from './note-correction.handler.js';

const REASONS = Object.keys(REVOKE_REASONS) as RevokeReason[];

export class NoteCorrectionBody {
  @ApiProperty({ enum: REASONS, example: 'decided-in-error' })
  @IsIn(REASONS)
  reason: RevokeReason;
  @ApiProperty({
    example: 'The seal was read wrongly; it was VN7654321.',
    maxLength: 1000,
    description: 'Sealed; only the own agency reads it.',
  })
  @Line(1000)
  note: string;
}

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/note-correction')
export class NoteCorrectionController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...DECIDERS)
  @CommandRoute({
    summary:
      'Once the vehicle has gone a decision stands: note what was wrong with it. Changes nothing else; read it in the timeline.',
    answer: ClearanceAnswer,
    refusals: NOTED_REFUSALS,
  })
  noteCorrection(@Param() path: CheckPath, @Body() body: NoteCorrectionBody, @Context() context: CommandContext) {
    return this.commands.execute(new NoteCorrection(context, path.declaration, path.agency, body.reason, body.note));
  }
}
