import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { DrawEntryAnswer } from '../draw-list/draw-entry.answer.js';
import { LeaveDraw } from './leave-draw.handler.js';

@ApiTags('queue')
@Controller('draw-entries/:entry/leave')
export class LeaveDrawController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('GIVE_BACK')
  @CommandRoute({
    summary: 'Wait for that hour no longer',
    answer: DrawEntryAnswer,
    refusals: ['not-found', 'wrong-gate', 'lists-behind'],
  })
  leave(@Param('entry', Id) entry: string, @Context() context: CommandContext): Promise<Committed<DrawEntryAnswer>> {
    return this.commands.execute(new LeaveDraw(entry, context));
  }
}
