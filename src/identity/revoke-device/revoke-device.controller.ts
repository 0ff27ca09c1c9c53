import { Controller, Delete, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { RevokeDevice } from './revoke-device.handler.js';

export class DeviceRevoked {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
}

@ApiTags('identity')
@Controller('devices')
export class RevokeDeviceController {
  constructor(private readonly commands: CommandBus) {}

  @Delete(':device')
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Revoke a display: its token ends and it is cut off',
    answer: DeviceRevoked,
    refusals: ['not-found'],
  })
  revoke(@Param('device', Id) device: string, @Context() context: CommandContext): Promise<Committed<DeviceRevoked>> {
    return this.commands.execute(new RevokeDevice(device, context));
  }
}
