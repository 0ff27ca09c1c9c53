import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { DIRECTIONS, type Direction, type Gate } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { WeeklyHours } from '../domain/gate-events.js';
import { hoursKey, requireRoute } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

export interface RegularHours {
  readonly direction: Direction;
  readonly week: readonly WeeklyHours[];
}

/** The regular hours of a route as they stand, both ways. Throws `route-unknown`. */
export class HoursOfRoute extends Query<RegularHours[]> {
  constructor(
    readonly gate: Gate,
    readonly route: string,
  ) {
    super();
  }
}

@QueryHandler(HoursOfRoute)
export class HoursOfRouteHandler implements IQueryHandler<HoursOfRoute> {
  constructor(private readonly store: EventStore) {}

  /** Straight from the gate's stream: whoever has just set them sees what he set. */
  async execute({ gate, route }: HoursOfRoute): Promise<RegularHours[]> {
    const { state } = await this.store.load(gateStream(gate));
    requireRoute(state, route);
    return DIRECTIONS.map((direction) => ({ direction, week: state.hours[hoursKey(route, direction)] ?? [] }));
  }
}
