import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, Matches } from 'class-validator';
import { Line, Optional } from '../../shared/http/field-rules.js';
import { AGENCIES, GATES, type Agency, type Gate } from '../../shared/domain/place.js';
import { DEVICE_KINDS, type DeviceKind } from '../../shared/domain/roles.js';
import { PLACE_NAME } from '../../shared/http/addresses.js';
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

  @ApiPropertyOptional({ enum: DEVICE_KINDS, default: 'DISPLAY' })
  @IsIn(DEVICE_KINDS)
  kind: DeviceKind = 'DISPLAY';

  @ApiPropertyOptional({
    example: 'HN-XUAN-CUONG',
    description: 'The yard in which it stands; a camera and a kiosk have one, a display of a yard shows its code.',
  })
  @Optional()
  @Matches(PLACE_NAME)
  yard?: string;

  @ApiPropertyOptional({
    enum: AGENCIES,
    description: "Of a booth: whose emergency packs it fetches; the board's unless told.",
  })
  @Optional()
  @IsIn(AGENCIES)
  agency?: Agency;
}

export class DeviceRegistered {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
  @ApiProperty({ example: 'Zk3mQ0…', description: 'Shown only now. Send it as `Authorization: Device …`.' })
  readonly token: string;
  @ApiPropertyOptional({
    description: 'Opened once on the display or kiosk, it keeps the token there; a camera has none.',
    example: '/display/HUU_NGHI#device=0198….kq3…',
  })
  readonly link?: string;
}

/** Where a device opens its link; a camera has no page and takes the token alone. */
const PAGE: Readonly<Partial<Record<DeviceKind, string>>> = { DISPLAY: '/display', KIOSK: '/kiosk' };

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
  @CommandRoute({
    summary: 'Register a display, a camera, a kiosk or a booth PC of a gate',
    answer: DeviceRegistered,
    status: 201,
    refusals: ['device-yard-missing', 'device-yard-unknown'],
  })
  async register(
    @Body() { name, gate, kind, yard, agency }: DeviceBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DeviceRegistered>> {
    const done = await this.commands.execute(
      new RegisterDevice(
        { name: name.trim(), gate, kind, ...(yard && { yard }), ...(kind === 'BOOTH' && agency && { agency }) },
        context,
      ),
    );
    const { device } = done.answer;
    const token = this.tokens.tokenOf(device);
    const page = PAGE[kind];
    const place = kind === 'DISPLAY' && yard ? `${gate}/${yard}` : gate;
    const link = page === undefined ? {} : { link: `${page}/${place}#device=${token}` };
    return { ...done, answer: { device, token, ...link } };
  }
}
