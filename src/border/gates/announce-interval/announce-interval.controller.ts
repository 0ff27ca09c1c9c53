import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { AnnounceInterval } from './announce-interval.handler.js';
import { ANNOUNCEMENT_REFUSALS, AnnouncedAnswer, AnnouncementBody } from './announcement-body.js';
import { RoutePath } from '../places.js';

const OPEN_MODES = ['NORMAL', 'PREREGISTERED_ONLY'] as const;

export class AnnounceIntervalBody extends AnnouncementBody {
  @ApiProperty({ enum: OPEN_MODES }) @IsIn(OPEN_MODES) mode: (typeof OPEN_MODES)[number];
}

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/intervals')
export class AnnounceIntervalController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Announce that a route is open, or open only for those who registered before this announcement.',
    answer: AnnouncedAnswer,
    status: 201,
    refusals: ANNOUNCEMENT_REFUSALS,
  })
  announce(@Param() path: RoutePath, @Body() body: AnnounceIntervalBody, @Context() context: CommandContext) {
    const { direction, reason } = body;
    const order = { direction, from: new Date(body.from), to: new Date(body.to), mode: body.mode, reason } as const;
    return this.commands.execute(new AnnounceInterval(context, path.gate, path.route, order));
  }
}
