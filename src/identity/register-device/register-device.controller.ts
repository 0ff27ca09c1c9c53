import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { Line } from '../../shared/http/field-rules.js';
import { GATES, type Gate } from '../../shared/domain/place.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { DeviceTokens } from '../device-tokens.js';
import { RegisterDevice } from './register-device.handler.js';

class DeviceBody {
  @ApiProperty({ example: 'Bãi Xuân Cương, cổng vào' })
  @Line(120)
  name: string;

  @ApiProperty({ enum: GATES })
  @IsIn(GATES)
  gate: Gate;
}

export class DeviceRegistered {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
  @ApiProperty({ example: 'Zk3mQ0…', description: 'Shown only now. Send it as `Authorization: Device …`.' })
  readonly token: string;
  @ApiProperty({
    description: 'Opened once on the display, it keeps the token there.',
    example: '/display/HUU_NGHI#device=0198….kq3…',
  })
  readonly link: string;
}

@ApiTags('identity')
@Controller('devices')
export class RegisterDeviceController {
  constructor(
    private readonly commands: CommandBus,
    private readonly tokens: DeviceTokens,
  ) {}

  @Post()
  @HttpCode(201)
  @Allow('ADMIN')
  @CommandRoute({ summary: 'Register a display of a gate', answer: DeviceRegistered, status: 201 })
  async register(
    @Body() { name, gate }: DeviceBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DeviceRegistered>> {
    const done = await this.commands.execute(new RegisterDevice(name.trim(), gate, context));
    const { device } = done.answer;
    const token = this.tokens.tokenOf(device);
    return { ...done, answer: { device, token, link: `/display/${gate}#device=${token}` } };
  }
}
