import { Body, Controller, Param, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { YardPath } from '../places.js';
import { ChangeYardCapacity } from './change-yard-capacity.handler.js';

export class ChangeYardCapacityBody {
  @ApiProperty({ minimum: 0, maximum: 100_000, description: 'Vehicles.' })
  @IsInt()
  @Min(0)
  @Max(100_000)
  capacity: number;
}

export class YardCapacityAnswer {
  @ApiProperty({ example: 'HN-XUAN-CUONG' }) yard: string;
  @ApiProperty({ example: 800 }) capacity: number;
}

@ApiTags('yards')
@Controller('gates/:gate/yards')
export class ChangeYardCapacityController {
  constructor(private readonly commands: CommandBus) {}

  @Put(':yard/capacity')
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Change how many vehicles a yard holds.',
    answer: YardCapacityAnswer,

    refusals: ['sign-in-needed', 'not-allowed', 'wrong-gate', 'yard-unknown', 'capacity-unchanged'],
  })
  change(@Param() path: YardPath, @Body() body: ChangeYardCapacityBody, @Context() context: CommandContext) {
    return this.commands.execute(new ChangeYardCapacity(context, path.gate, path.yard, body.capacity));
  }
}
