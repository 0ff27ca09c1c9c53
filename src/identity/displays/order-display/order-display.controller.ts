import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DISPLAY_ORDERS, type DisplayOrderKind } from '../../domain/display.js';
import { OrderDisplay } from './order-display.handler.js';

class OrderBody {
  @ApiProperty({ enum: DISPLAY_ORDERS })
  @IsIn(DISPLAY_ORDERS)
  kind: DisplayOrderKind;
}

export class DisplayOrderGiven {
  @ApiProperty({ format: 'uuid' }) readonly order: string;
}

@ApiTags('identity')
@Controller('devices/:device/orders')
export class OrderDisplayController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Allow('ADMIN', 'SUPERVISOR')
  @CommandRoute({
    summary:
      'Tell a display to show its name, load itself again, draw a picture of itself, or say a sentence; not done within a minute, it is over',
    answer: DisplayOrderGiven,
    status: 201,
    refusals: ['not-found', 'wrong-gate'],
  })
  order(
    @Param('device', Id) device: string,
    @Body() { kind }: OrderBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DisplayOrderGiven>> {
    return this.commands.execute(new OrderDisplay(device, kind, context));
  }
}
