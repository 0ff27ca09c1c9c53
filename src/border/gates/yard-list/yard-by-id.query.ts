import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '../../../shared/event-store/types.js';
import { gateOfName } from '../domain/gate-names.js';
import type { YardOfGate } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';
import { YardOccupancy } from './yard-occupancy.js';

/** A yard with the vehicles that stand in it. */
export interface OccupiedYard extends YardOfGate {
  readonly occupancy: number;
}

/** One yard: capacity as it stands in the log, occupancy as far as it is counted; undefined when there is none. */
export class YardById extends Query<OccupiedYard | undefined> {
  constructor(readonly yard: string) {
    super();
  }
}

@QueryHandler(YardById)
export class YardByIdHandler implements IQueryHandler<YardById> {
  constructor(
    private readonly store: EventStore,
    private readonly occupancy: YardOccupancy,
  ) {}

  async execute({ yard }: YardById): Promise<OccupiedYard | undefined> {
    const gate = gateOfName(yard);
    const found = gate && (await this.store.load(gateStream(gate))).state.yards[yard];
    if (!found) return undefined;
    return { ...found, occupancy: (await this.occupancy.byYard(found.gate)).get(yard) ?? 0 };
  }
}
