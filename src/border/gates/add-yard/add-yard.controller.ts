import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsInt, IsNotEmpty, IsString, Length, Max, Min, ValidateNested } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { GatePath, NameWords } from '../places.js';
import { AddYard } from './add-yard.handler.js';

export class AddYardBody {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) @IsString() @Length(4, 30) yard: string;
  @ApiProperty({ type: NameWords }) @ValidateNested() @Type(() => NameWords) @IsNotEmpty() name: NameWords;
  @ApiProperty({ minimum: 0, maximum: 100_000, description: 'Vehicles.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  capacity: number;
  @ApiProperty({ minimum: 0, maximum: 1_000, description: 'Inspection bays.' })
  @IsInt()
  @Min(0)
  @Max(1_000)
  bays: number;
  @ApiProperty({ description: 'A park before the gate, called in two stages.' }) @IsBoolean() overflow: boolean;
}

export class YardAddedAnswer {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard: string;
}

@ApiTags('yards')
@Controller('gates/:gate/yards')
export class AddYardController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Add a yard or overflow park.',
    answer: YardAddedAnswer,
    status: 201,
    refusals: ['sign-in-needed', 'not-allowed', 'gate-not-established', 'name-needs-prefix', 'name-taken'],
  })
  add(@Param() path: GatePath, @Body() body: AddYardBody, @Context() context: CommandContext) {
    return this.commands.execute(new AddYard(context, path.gate, body));
  }
}
