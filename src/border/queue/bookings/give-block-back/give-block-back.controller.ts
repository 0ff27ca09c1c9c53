import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { ForCaller } from '../../../../shared/callers/for-caller.js';
import type { CommandContext, Committed } from '../../../../shared/event-store/types.js';
import { Id } from '../../../../shared/http/addresses.js';
import { Allow } from '../../../../shared/http/allow.js';
import { Context } from '../../../../shared/http/command-context.js';
import { CommandRoute } from '../../../../shared/http/route.js';
import { BlockAnswer } from '../block-list/block.answer.js';
import { GiveBlockBack } from './give-block-back.handler.js';

@ApiTags('queue')
@Controller('slot-blocks/:block/give-back')
export class GiveBlockBackController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK')
  @ForCaller('GIVE_BACK')
  @CommandRoute({
    summary: 'Give back what is left of a block',
    answer: BlockAnswer,
    refusals: ['not-found', 'wrong-gate', 'block-over', 'lists-behind'],
  })
  giveBack(@Param('block', Id) block: string, @Context() context: CommandContext): Promise<Committed<BlockAnswer>> {
    return this.commands.execute(new GiveBlockBack(block, context));
  }
}
