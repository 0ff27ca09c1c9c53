import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../../shared/domain/roles.js';
import { Allow, By } from '../../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../../shared/http/paging.js';
import { QuestionRoute } from '../../../../shared/http/route.js';
import { BlockAnswer } from './block.answer.js';
import { ListBlocks } from './list-blocks.query.js';

@ApiTags('queue')
@Controller('slot-blocks')
export class BlockListController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Allow('FIRM_ADMIN', 'DISPATCHER', 'GATE_CLERK', 'SUPERVISOR', 'PROVINCE', 'AUDITOR')
  @QuestionRoute({ summary: "Blocks of one's firm or gate, newest first", answer: BlockAnswer, list: true })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<BlockAnswer>> {
    return this.queries.execute(new ListBlocks(by, page));
  }
}
