import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, Matches, Max, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional, Parts } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { CUSTOMS_OFFICERS } from '../customs-access.js';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import {
  CUSTOMS_CHANNELS,
  CUSTOMS_STATUSES,
  type CustomsChannel,
  type CustomsStatus,
} from '../domain/customs-events.js';
import { RecordCustomsDeclaration } from './record-customs-declaration.handler.js';

export class CustomsLineBody {
  @ApiProperty({ example: 1, minimum: 1, maximum: 99 })
  @IsInt()
  @Min(1)
  @Max(99)
  line: number;
  @ApiProperty({ example: 900, minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  packages: number;
  @ApiProperty({ example: 18_000_500, minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  grams: number;
}

export class RecordCustomsDeclarationBody {
  @ApiProperty({ example: '301234567890', description: 'Twelve digits; the last counts amendments.' })
  @Line(20)
  number: string;
  @ApiProperty({ example: '15BB' })
  @Matches(/^\d{2}[A-Z0-9]{2}$/)
  office: string;
  @ApiProperty({ example: 'B11' })
  @Line(10)
  declarationType: string;
  @ApiPropertyOptional({ enum: CUSTOMS_STATUSES, default: 'REGISTERED' })
  @IsIn(CUSTOMS_STATUSES)
  status: CustomsStatus = 'REGISTERED';
  @ApiPropertyOptional({ enum: CUSTOMS_CHANNELS, example: 'YELLOW' })
  @Optional()
  @IsIn(CUSTOMS_CHANNELS)
  channel?: CustomsChannel;
  @ApiPropertyOptional({ type: [CustomsLineBody], description: 'All goods lines; absent: as known.' })
  @Optional()
  @Parts(() => CustomsLineBody, 99)
  lines?: CustomsLineBody[];
}

@ApiTags('customs')
@Controller('customs-declarations')
export class RecordCustomsDeclarationController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...CUSTOMS_OFFICERS)
  @CommandRoute({
    summary: 'Take what customs says of a declaration; it holds for every truck that carries it.',
    answer: CustomsDeclarationAnswer,
    refusals: ['customs-officer-needed', 'older-amendment', 'wrong-gate', 'sign-in-needed', 'not-allowed'],
  })
  record(@Body() body: RecordCustomsDeclarationBody, @Context() context: CommandContext) {
    return this.commands.execute(new RecordCustomsDeclaration(context, { ...body }));
  }
}
