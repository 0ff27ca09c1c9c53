import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '../../../shared/event-store/types.js';
import { Allow } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { CommandRoute } from '../../../shared/http/route.js';
import { OFFICERS } from '../clearance-access.js';
import { CheckPath } from '../clearance-path.js';
import { ClearanceAnswer } from '../clearance.answer.js';
import { FOUND_REFUSALS } from '../refusals.js';
import type { Seen as SeenOf } from '../domain/seen.js';
import { NeedsSeen, Seen } from '../seen-revision.js';
import { FindPapersInOrder } from './find-papers-in-order.handler.js';

@ApiTags('clearance')
@Controller('clearances/:declaration/checks/:agency/papers-in-order')
export class FindPapersInOrderController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @HttpCode(200)
  @Allow(...OFFICERS)
  @NeedsSeen()
  @CommandRoute({
    summary:
      'The papers are in order: from acceptance on, before the vehicle is here. It stands until they are corrected.',
    answer: ClearanceAnswer,
    refusals: [...FOUND_REFUSALS, 'declaration-incomplete', 'papers-in-order-already'],
  })
  find(@Param() path: CheckPath, @Seen() seen: SeenOf, @Context() context: CommandContext) {
    return this.commands.execute(new FindPapersInOrder(context, path.declaration, path.agency, seen.revision));
  }
}
