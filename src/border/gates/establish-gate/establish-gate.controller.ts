import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, ValidateNested } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { NameWords } from '../places.js';
import { EstablishGate } from './establish-gate.handler.js';

export class EstablishGateBody {
  @ApiProperty({ enum: GATES }) @IsIn(GATES) gate: Gate;
  @ApiProperty({ type: NameWords }) @ValidateNested() @Type(() => NameWords) @IsNotEmpty() name: NameWords;
  @ApiProperty({ description: 'False: only counted in the daily report.' }) @IsBoolean() inFull: boolean;
}

export class GateEstablishedAnswer {
  @ApiProperty({ enum: GATES }) gate: Gate;
}

@ApiTags('gates')
@Controller('gates')
export class EstablishGateController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Establish a gate.',
    answer: GateEstablishedAnswer,
    status: 201,
    refusals: ['sign-in-needed', 'not-allowed', 'gate-already-established'],
  })
  establish(@Body() body: EstablishGateBody, @Context() context: CommandContext) {
    return this.commands.execute(new EstablishGate(context, body));
  }
}
