import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import type { Words } from '../../../shared/domain/problem.js';
import { EventStore } from '../../../shared/event-store/types.js';
import type { LaneDescription } from '../domain/gate-events.js';
import type { RouteOfGate, YardOfGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';

/** A gate as configured. */
export interface GateView {
  readonly gate: Gate;
  readonly prefix: string;
  readonly name: Words;
  readonly inFull: boolean;
  readonly routes: readonly RouteOfGate[];
  readonly yards: readonly YardOfGate[];
  readonly lanes: readonly LaneDescription[];
}

/** A gate's configuration as it stands in the log; undefined when it is not established. */
export class GateConfig extends Query<GateView | undefined> {
  constructor(readonly gate: Gate) {
    super();
  }
}

@QueryHandler(GateConfig)
export class GateConfigHandler implements IQueryHandler<GateConfig> {
  constructor(private readonly store: EventStore) {}

  async execute({ gate }: GateConfig): Promise<GateView | undefined> {
    const { established, routes, yards, lanes } = (await this.store.load(gateStream(gate))).state;
    if (!established) return undefined;
    return {
      ...established,
      routes: Object.values(routes),
      yards: Object.values(yards),
      lanes: Object.values(lanes),
    };
  }
}
