import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Clock } from '../../../shared/clock/clock.js';
import type { Principal } from '../../../shared/domain/roles.js';
import { PersonalFacts } from '../../../shared/event-store/personal-facts.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { refuse } from '../../../shared/http/http-problems.js';
import { cursorOf, idOf, type Page, type PageQuery } from '../../../shared/http/paging.js';
import { acceptedValueAnswer, type OpenedAcceptedValueAnswer } from '../accepted-value.answer.js';
import { acceptedValuesOf } from '../accepted-values.js';

/** What officers of all agencies accepted at the asker's gate, the latest first, folded from its stream. */
export class ListAcceptedValues extends Query<Page<OpenedAcceptedValueAnswer>> {
  constructor(
    readonly by: Principal,
    readonly page: PageQuery,
  ) {
    super();
  }
}

@QueryHandler(ListAcceptedValues)
export class ListAcceptedValuesHandler implements IQueryHandler<ListAcceptedValues> {
  constructor(
    private readonly store: EventStore,
    private readonly facts: PersonalFacts,
    private readonly clock: Clock,
  ) {}

  /** Throws `not-allowed` for who is posted nowhere. */
  async execute({ by, page: { cursor, limit } }: ListAcceptedValues): Promise<Page<OpenedAcceptedValueAnswer>> {
    if (!by.gate) throw refuse('not-allowed');
    const before = idOf(cursor);
    const [{ state }, { position }] = await Promise.all([
      this.store.load(acceptedValuesOf(by.gate)),
      this.store.head(),
    ]);
    const now = this.clock.now().toISOString();
    const all = [...state.values()].toReversed().filter(({ accepted }) => before === undefined || accepted < before);
    const shown = all.slice(0, limit);
    const opened = await this.facts.read(shown.map(({ details }) => details));
    const items = shown.map((each) => {
      const sealed = opened.get(each.details) as { value: string; note?: string } | undefined;
      return { ...acceptedValueAnswer(each, now), ...sealed };
    });
    const last = shown.at(-1);
    const next = all.length > limit && last ? { next: cursorOf([last.accepted]) } : {};
    return { items, ...next, position, stale: false };
  }
}
