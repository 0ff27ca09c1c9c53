import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { listOf, lookoutsOf } from '../lookout-access.js';
import { lookoutAnswer, type LookoutAnswer } from '../lookout.answer.js';

/** The list of the asker's agency at his gate, folded from its stream: it has no rows that another could find. */
export class ListLookouts extends Query<Page<LookoutAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListLookouts)
export class ListLookoutsHandler implements IQueryHandler<ListLookouts> {
  constructor(
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {}

  async execute({ by, page: { cursor, limit } }: ListLookouts): Promise<Page<LookoutAnswer>> {
    const { gate, agency } = listOf(by);
    const before = idOf(cursor);
    const [{ state }, { position }] = await Promise.all([this.store.load(lookoutsOf(gate, agency)), this.store.head()]);
    const at = this.clock.now().toISOString();
    const all = [...state.values()].toReversed().filter(({ lookout }) => before === undefined || lookout < before);
    const items = all.slice(0, limit).map((each) => lookoutAnswer(each, at));
    const last = items.at(-1);
    const next = all.length > limit && last ? { next: cursorOf([last.lookout]) } : {};
    return { items, ...next, position, stale: false };
  }
}
