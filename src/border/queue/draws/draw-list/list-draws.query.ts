import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { Gate } from '../../../../shared/domain/place.js';
import type { Principal } from '../../../../shared/domain/roles.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { cursorOf, idOf, valuesOf, type Page, type PageQuery } from '../../../../shared/http/paging.js';
import { drawAnswer, type DrawAnswer } from './draw.answer.js';
import { draws } from './draw.projection.js';
import { entryAnswer, type DrawEntryAnswer } from './draw-entry.answer.js';
import { drawEntries } from './draw-entry.projection.js';
import { DrawRows } from './draw-rows.js';

/** All draws, of a gate if one is named, newest first. */
export class ListDraws extends Query<Page<DrawAnswer>> {
  constructor(readonly page: PageQuery & { readonly gate?: Gate }) {
    super();
  }
}

/** What the asker's firm, or his gate, waits for, newest first. */
export class ListDrawEntries extends Query<Page<DrawEntryAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListDraws)
export class ListDrawsHandler implements IQueryHandler<ListDraws> {
  constructor(
    private readonly rows: DrawRows,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ page: { cursor, limit, after, gate } }: ListDraws): Promise<Page<DrawAnswer>> {
    const asked = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(draws.name, asked);
    const conditions = new Conditions().and('gate = ?', gate);
    if (cursor !== undefined) {
      const [at = '', draw = ''] = valuesOf(cursor, 2);
      conditions.also(`(committed_at, draw) < (${conditions.value(at)}, ${conditions.value(draw)})`);
    }
    const found = await this.rows.draws(conditions, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.committedAt, last.draw]) } : {};
    return { items: items.map(drawAnswer), ...next, position, stale: !fresh };
  }
}

@QueryHandler(ListDrawEntries)
export class ListDrawEntriesHandler implements IQueryHandler<ListDrawEntries> {
  constructor(
    private readonly rows: DrawRows,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ by, page: { cursor, limit, after } }: ListDrawEntries): Promise<Page<DrawEntryAnswer>> {
    const asked = after ?? (await this.store.head()).position;
    const { fresh, position } = await this.models.waitFor(drawEntries.name, asked);
    const conditions = new Conditions().and('firm = ?', by.firm).and('entry < ?', idOf(cursor));
    if (by.firm === undefined) conditions.and('gate = ?', by.gate);
    const found = await this.rows.entries(conditions, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? { next: cursorOf([last.entry]) } : {};
    return { items: items.map(entryAnswer), ...next, position, stale: !fresh };
  }
}
