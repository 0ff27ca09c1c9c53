import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { GATES, type Gate } from '../../../shared/domain/place.js';
import { GatePipe } from '../../../shared/http/addresses.js';
import { Public } from '../../../shared/http/allow.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { QuestionRoute } from '../../../shared/http/route.js';
import { EndedPass, ListEndedPasses } from './list-ended-passes.query.js';

@ApiTags('passes')
@Controller('gates/:gate/ended-passes')
export class EndedPassesController {
  constructor(private readonly queries: QueryBus) {}

  @Get()
  @Public()
  @ApiParam({ name: 'gate', enum: GATES })
  @QuestionRoute({
    summary: 'Passes that are over before their date. `next` never ends: it asks for those that ended since.',
    answer: EndedPass,
    list: true,
  })
  list(@Param('gate', GatePipe) gate: Gate, @Query() page: PageQuery): Promise<Page<EndedPass>> {
    return this.queries.execute(new ListEndedPasses(gate, page));
  }
}
