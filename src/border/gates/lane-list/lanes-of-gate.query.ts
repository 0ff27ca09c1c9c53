import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { LaneDay } from '../domain/lane.js';
import { LanesOnRecord } from './lanes-on-record.js';

/** The lanes of a gate in the order of their labels, from the list, which may lag behind the log. */
export class LanesOfGate extends Query<LaneDay[]> {
  constructor(readonly gate: Gate) {
    super();
  }
}

@QueryHandler(LanesOfGate)
export class LanesOfGateHandler implements IQueryHandler<LanesOfGate> {
  constructor(private readonly lanes: LanesOnRecord) {}

  execute({ gate }: LanesOfGate): Promise<LaneDay[]> {
    return this.lanes.ofGate(gate);
  }
}
