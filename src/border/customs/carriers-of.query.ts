import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { EventStore } from '../../shared/event-store/types.js';
import { customsGoods } from './customs-streams.js';

/** The declarations of all vehicles that carry a customs declaration (first 11 digits), as the log stands. */
export class CarriersOf extends Query<readonly string[]> {
  constructor(readonly customs: string) {
    super();
  }
}

@QueryHandler(CarriersOf)
export class CarriersOfHandler implements IQueryHandler<CarriersOf> {
  constructor(private readonly store: EventStore) {}

  async execute({ customs }: CarriersOf): Promise<readonly string[]> {
    return [...(await this.store.load(customsGoods(customs))).state.keys()];
  }
}
