import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { ArrayNotEmpty, IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { Optional, Parts } from '../../../shared/http/field-rules.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { ClearancePath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { HappenedBody } from '../happened.js';
import { FACT_REFUSALS } from '../refusals.js';
import { Transship, type TakingVehicle } from './transship.handler.js';

const COUNTRIES = ['VN', 'CN', 'OTHER'] as const;

export class TakingVehicleBody implements TakingVehicle {
  @ApiProperty({ enum: COUNTRIES, example: 'VN' })
  @IsIn(COUNTRIES)
  country: TakingVehicle['country'];
  @ApiProperty({ example: '12C-123.45', description: 'Sealed.' })
  @IsString()
  @Length(4, 15)
  plate: string;
  @ApiPropertyOptional({ example: 'CSQU3054383' })
  @Optional()
  @IsString()
  @Length(10, 20)
  container?: string;
  @ApiPropertyOptional({ example: 'VN123456' })
  @Optional()
  @Matches(/^[A-Za-z0-9/-]{3,20}$/)
  seal?: string;
  @ApiProperty({ example: 21500, minimum: 1, maximum: 200_000 })
  @IsInt()
  @Min(1)
  @Max(200_000)
  kg: number;
}

export class TransshipBody extends HappenedBody {
  @ApiProperty({ type: [TakingVehicleBody] })
  @ArrayNotEmpty()
  @Parts(() => TakingVehicleBody, 20)
  onto: TakingVehicleBody[];
}

@ApiTags('clearance')
@Controller('clearances/:declaration/transship')
export class TransshipController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('CUSTOMS', 'YARD_OPERATOR', 'GATE_CLERK')
  @CommandRoute({
    summary: 'The goods of an import went onto other vehicles.',
    answer: ClearanceAnswer,
    refusals: [...FACT_REFUSALS, 'not-an-import', 'not-crossed'],
  })
  transship(@Param() path: ClearancePath, @Body() body: TransshipBody, @Context() context: CommandContext) {
    return this.commands.execute(new Transship(context, path.declaration, body.onto, body.happenedAt));
  }
}
