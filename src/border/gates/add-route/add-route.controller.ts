import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsNotEmpty, IsString, Length, ValidateNested } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { GatePath, NameWords } from '../places.js';
import { AddRoute } from './add-route.handler.js';

export class AddRouteBody {
  @ApiProperty({ example: 'HN-1119' }) @IsString() @Length(4, 30) route: string;
  @ApiProperty({ type: NameWords }) @ValidateNested() @Type(() => NameWords) @IsNotEmpty() name: NameWords;
  @ApiProperty({ example: '1119–1120' }) @IsString() @Length(1, 40) markers: string;
  @ApiProperty({ type: NameWords }) @ValidateNested() @Type(() => NameWords) @IsNotEmpty() counterpart: NameWords;
}

export class RouteAddedAnswer {
  @ApiProperty({ example: 'HN-1119' }) route: string;
}

@ApiTags('gates')
@Controller('gates/:gate/routes')
export class AddRouteController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Add a route: a pair of border markers with its counterpart.',
    answer: RouteAddedAnswer,
    status: 201,
    refusals: ['sign-in-needed', 'not-allowed', 'gate-not-established', 'name-needs-prefix', 'name-taken'],
  })
  add(@Param() path: GatePath, @Body() body: AddRouteBody, @Context() context: CommandContext) {
    return this.commands.execute(new AddRoute(context, path.gate, body));
  }
}
