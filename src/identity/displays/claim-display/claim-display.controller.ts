import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { PLACE_NAME } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DISPLAY_LAYOUTS, type DisplayLayout } from '../../domain/display.js';
import { ClaimDisplay } from './claim-display.handler.js';

class ClaimBody {
  @ApiProperty({
    example: 'K7QMXW',
    description: 'As the display shows it; small letters, spaces and hyphens do not matter.',
  })
  @Line(20)
  code: string;

  @ApiProperty({ example: 'Bãi Xuân Cương, cổng vào' })
  @Line(120)
  name: string;

  @ApiProperty({ enum: GATES })
  @IsIn(GATES)
  gate: Gate;

  @ApiProperty({ enum: DISPLAY_LAYOUTS })
  @IsIn(DISPLAY_LAYOUTS)
  layout: DisplayLayout;

  @ApiPropertyOptional({ example: 'HN-XUAN-CUONG', description: 'Needed for the layout of a yard.' })
  @Optional()
  @Matches(PLACE_NAME)
  yard?: string;

  @ApiPropertyOptional({ example: 'Cổng vào', description: 'Where its voice is heard; the whole gate unless told.' })
  @Optional()
  @Line(60)
  zone?: string;

  @ApiPropertyOptional({ default: false, description: 'It announces calls; one display of a zone does.' })
  @Optional()
  @IsBoolean()
  speaks?: boolean;
}

export class DisplayClaimed {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
}

@ApiTags('identity')
@Controller('devices/claims')
export class ClaimDisplayController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(201)
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Claim the display that shows this code; it fetches its token by itself',
    answer: DisplayClaimed,
    status: 201,
    refusals: [
      'pairing-code-over',
      'device-yard-missing',
      'device-yard-unknown',
      'zone-has-speaker',
      'too-many-requests',
    ],
  })
  claim(
    @Body() { code, name, gate, layout, yard, zone, speaks }: ClaimBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DisplayClaimed>> {
    const set = { name: name.trim(), gate, layout, speaks: speaks ?? false, ...(yard && { yard }), ...zoneOf(zone) };
    return this.commands.execute(new ClaimDisplay(code, set, context));
  }
}

function zoneOf(typed: string | undefined): { zone?: string } {
  const zone = typed?.trim();
  return zone ? { zone } : {};
}
