import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { Optional } from '../../../shared/http/field-rules.js';
import { CUSTOMS_OFFICERS } from '../customs-access.js';
import { CustomsDeclarationAnswer } from '../customs.answer.js';
import { CustomsPath } from '../customs-path.js';
import { AllocateGoods } from './allocate-goods.handler.js';

export class AllocateGoodsBody {
  @ApiProperty({ format: 'uuid', description: 'Declaration of the vehicle.' })
  @IsUUID()
  declaration: string;
  @ApiPropertyOptional({ example: 1, minimum: 1, description: 'Absent: of the customs declaration as a whole.' })
  @Optional()
  @IsInt()
  @Min(1)
  @Max(99)
  line?: number;
  @ApiProperty({ example: 450, minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(100_000_000)
  packages: number;
  @ApiProperty({ example: 9_000_000, minimum: 0 })
  @IsInt()
  @Min(0)
  @Max(1_000_000_000_000)
  grams: number;
}

@ApiTags('customs')
@Controller('customs-declarations/:customs/allocate')
export class AllocateGoodsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...CUSTOMS_OFFICERS)
  @CommandRoute({
    summary: 'Say which part of the goods a vehicle carries. More than was declared is a warning.',
    answer: CustomsDeclarationAnswer,
    refusals: [
      'customs-officer-needed',
      'carrier-direction',
      'carrier-ended',
      'not-found',
      'wrong-gate',
      'sign-in-needed',
      'not-allowed',
    ],
  })
  allocate(@Param() path: CustomsPath, @Body() body: AllocateGoodsBody, @Context() context: CommandContext) {
    const { declaration, line, packages, grams } = body;
    const part = { ...(line !== undefined && { line }), packages, grams };
    return this.commands.execute(new AllocateGoods(context, path.customs, declaration, part));
  }
}
