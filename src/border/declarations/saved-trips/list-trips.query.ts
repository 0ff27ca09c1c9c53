import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { savedTripsOf } from '../domain/saved-trip.js';
import { firmOf } from '../saved-drivers/driver-keeping.js';
import type { SavedTripBody } from './saved-trip.body.js';
import { TripKeeping } from './trip-keeping.js';

export interface ListedTrip extends SavedTripBody {
  readonly trip: string;
}

/** The goods and routes that the asker's firm keeps, by id; read from the stream itself, so never stale. */
export class ListTrips extends Query<Page<ListedTrip>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListTrips)
export class ListTripsHandler implements IQueryHandler<ListTrips> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: TripKeeping,
  ) {}

  async execute({ by, page: { cursor, limit } }: ListTrips): Promise<Page<ListedTrip>> {
    const from = idOf(cursor) ?? '';
    const { position } = await this.store.head();
    const { state } = await this.store.load(savedTripsOf(firmOf(by)));
    const left = [...state.values()].filter(({ trip }) => trip > from).sort((a, b) => (a.trip < b.trip ? -1 : 1));
    const shown = left.slice(0, limit);
    const opened = await this.keeping.open(shown.map(({ details }) => details));
    const items = shown.flatMap(({ trip, details }) => {
      const clear = opened.get(details);
      return clear ? [{ trip, ...clear }] : [];
    });
    const last = shown.at(-1);
    const next = left.length > limit && last ? { next: cursorOf([last.trip]) } : {};
    return { items, ...next, position, stale: false };
  }
}
