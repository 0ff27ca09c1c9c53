import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import type { DeclaredDriver } from '../domain/content.js';
import { savedDriversOf } from '../domain/saved-driver.js';
import { DriverKeeping, firmOf } from './driver-keeping.js';

export interface ListedDriver extends DeclaredDriver {
  readonly driver: string;
}

/** The drivers whom the asker's firm keeps, by id; read from the stream itself, so never stale. */
export class ListDrivers extends Query<Page<ListedDriver>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListDrivers)
export class ListDriversHandler implements IQueryHandler<ListDrivers> {
  constructor(
    private readonly store: EventStore,
    private readonly keeping: DriverKeeping,
  ) {}

  async execute({ by, page: { cursor, limit } }: ListDrivers): Promise<Page<ListedDriver>> {
    const firm = firmOf(by);
    const from = idOf(cursor) ?? '';
    const { position } = await this.store.head();
    const { state } = await this.store.load(savedDriversOf(firm));
    const ids = [...state.keys()].sort().filter((driver) => driver > from);
    const shown = ids.slice(0, limit);
    const opened = await this.keeping.open(firm, shown);
    const items = [...opened].map(([driver, details]) => ({ driver, ...details }));
    const last = shown.at(-1);
    const next = ids.length > limit && last ? { next: cursorOf([last]) } : {};
    return { items, ...next, position, stale: false };
  }
}
