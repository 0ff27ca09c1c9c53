import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '../../../shared/event-store/types.js';
import { gateOfName } from '../domain/gate-names.js';
import type { RouteOfGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

/** One route with its gate, as it stands in the log; undefined when there is none. */
export class RouteById extends Query<RouteOfGate | undefined> {
  constructor(readonly route: string) {
    super();
  }
}

@QueryHandler(RouteById)
export class RouteByIdHandler implements IQueryHandler<RouteById> {
  constructor(private readonly store: EventStore) {}

  async execute({ route }: RouteById): Promise<RouteOfGate | undefined> {
    const gate = gateOfName(route);
    return gate && (await this.store.load(gateStream(gate))).state.routes[route];
  }
}
