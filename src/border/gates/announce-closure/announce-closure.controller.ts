import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';

import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { AnnounceInterval } from '../announce-interval/announce-interval.handler.js';
import { ANNOUNCEMENT_REFUSALS, AnnouncedAnswer, AnnouncementBody } from '../announce-interval/announcement-body.js';
import { RoutePath } from '../places.js';

@ApiTags('calendar')
@Controller('gates/:gate/routes/:route/closures')
export class AnnounceClosureController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('SUPERVISOR')
  @CommandRoute({
    summary: 'Close a route; it counts from its first minute, also when announced late.',
    answer: AnnouncedAnswer,
    status: 201,
    refusals: ANNOUNCEMENT_REFUSALS,
  })
  announce(@Param() path: RoutePath, @Body() body: AnnouncementBody, @Context() context: CommandContext) {
    const { direction, reason } = body;
    const order = { direction, from: new Date(body.from), to: new Date(body.to), mode: 'CLOSED', reason } as const;
    return this.commands.execute(new AnnounceInterval(context, path.gate, path.route, order));
  }
}
