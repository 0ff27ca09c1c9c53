import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../shared/domain/roles.js';
import type { CommandContext, Committed } from '../../../shared/event-store/types.js';
import { Id } from '../../../shared/http/addresses.js';
import { Allow, By } from '../../../shared/http/allow.js';
import { Context } from '../../../shared/http/command-context.js';
import { PageQuery, type Page } from '../../../shared/http/paging.js';
import { CommandRoute, QuestionRoute } from '../../../shared/http/route.js';
import { ChangeTrip, RemoveTrip, SaveTrip, type TripOutcome } from './keep-trip.handler.js';
import { ListTrips, type ListedTrip } from './list-trips.query.js';
import { SavedTripBody } from './saved-trip.body.js';

export class SavedTripAnswer implements TripOutcome {
  @ApiProperty({ format: 'uuid' }) readonly trip: string;
}

export class ListedTripAnswer extends SavedTripBody implements ListedTrip {
  @ApiProperty({ format: 'uuid' }) readonly trip: string;
}

/** Goods and routes that a firm keeps by names of its own, so that nobody types them for every trip. */
@ApiTags('declarations')
@Controller('saved-trips')
@Allow('FIRM_ADMIN', 'DISPATCHER')
export class SavedTripsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly questions: QueryBus,
  ) {}

  @Post()
  @CommandRoute({
    summary: 'Keep goods and a route of one’s firm.',
    answer: SavedTripAnswer,
    status: 201,
    refusals: ['saved-trips-full', 'not-allowed'],
  })
  save(@Context() context: CommandContext, @Body() body: SavedTripBody): Promise<Committed<TripOutcome>> {
    return this.commands.execute(new SaveTrip(context, body));
  }

  @Put(':trip')
  @CommandRoute({
    summary: 'Call them otherwise, or keep others in their place; what was declared stays as it is.',
    answer: SavedTripAnswer,
    refusals: ['not-found', 'not-allowed'],
  })
  change(
    @Context() context: CommandContext,
    @Param('trip', Id) trip: string,
    @Body() body: SavedTripBody,
  ): Promise<Committed<TripOutcome>> {
    return this.commands.execute(new ChangeTrip(context, trip, body));
  }

  @Post(':trip/remove')
  @HttpCode(200)
  @CommandRoute({
    summary: 'Keep them no longer; what was kept of them is erased.',
    answer: SavedTripAnswer,
    refusals: ['not-found', 'not-allowed'],
  })
  remove(@Context() context: CommandContext, @Param('trip', Id) trip: string): Promise<Committed<TripOutcome>> {
    return this.commands.execute(new RemoveTrip(context, trip));
  }

  @Get()
  @QuestionRoute({
    summary: 'The goods and routes that one’s firm keeps.',
    answer: ListedTripAnswer,
    list: true,
    refusals: ['not-allowed'],
  })
  list(@By() by: Principal, @Query() page: PageQuery): Promise<Page<ListedTrip>> {
    return this.questions.execute(new ListTrips(by, page));
  }
}
