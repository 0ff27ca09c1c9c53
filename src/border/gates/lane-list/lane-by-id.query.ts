import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { LaneDay } from '../domain/lane.js';
import { laneStream } from '../gate-streams.js';
import { LanesOnRecord } from './lanes-on-record.js';

/** One lane as it stands in the log; undefined when there is none. */
export class LaneById extends Query<LaneDay | undefined> {
  constructor(readonly lane: string) {
    super();
  }
}

@QueryHandler(LaneById)
export class LaneByIdHandler implements IQueryHandler<LaneById> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
    private readonly lanes: LanesOnRecord,
  ) {}

  async execute({ lane }: LaneById): Promise<LaneDay | undefined> {
    const { state } = await this.store.load(laneStream(lane, this.clock.now()));
    return state ?? (await this.lanes.byId(lane));
  }
}
