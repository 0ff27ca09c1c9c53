import { Body, Controller, Param, Patch } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { Line, Optional, SearchText } from '../../../shared/http/field-rules.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { DISPLAY_LAYOUTS, type DisplayLayout } from '../../domain/display.js';
import { ChangeDisplay } from './change-display.handler.js';

class DisplayChangeBody {
  @ApiPropertyOptional({ example: 'Bãi Xuân Cương, cổng ra' })
  @Optional()
  @Line(120)
  name?: string;

  @ApiPropertyOptional({ enum: DISPLAY_LAYOUTS })
  @Optional()
  @IsIn(DISPLAY_LAYOUTS)
  layout?: DisplayLayout;

  @ApiPropertyOptional({ example: 'Cổng ra', description: 'Empty: the whole gate.' })
  @Optional()
  @SearchText(60)
  zone?: string;

  @ApiPropertyOptional()
  @Optional()
  @IsBoolean()
  speaks?: boolean;
}

export class DisplayIsChanged {
  @ApiProperty({ format: 'uuid' }) readonly device: string;
}

@ApiTags('identity')
@Controller('devices')
export class ChangeDisplayController {
  constructor(private readonly commands: CommandBus) {}

  @Patch(':device')
  @Allow('ADMIN')
  @CommandRoute({
    summary: 'Give a display another name, layout, zone or voice; it follows within seconds',
    answer: DisplayIsChanged,
    refusals: ['not-found', 'device-yard-missing', 'zone-has-speaker'],
  })
  change(
    @Param('device', Id) device: string,
    @Body() { name, layout, zone, speaks }: DisplayChangeBody,
    @Context() context: CommandContext,
  ): Promise<Committed<DisplayIsChanged>> {
    // What is null is left as it was, like what is not there.
    const changes = {
      name: name?.trim(),
      layout: layout ?? undefined,
      zone: zone?.trim(),
      speaks: speaks ?? undefined,
    };
    return this.commands.execute(new ChangeDisplay(device, changes, context));
  }
}
