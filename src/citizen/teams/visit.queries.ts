import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { SAME_HOUSEHOLD } from './record-visit.command.js';
import { SealedPeople, type VisitedHousehold } from './sealed-people.js';
import type { TeamVisitAnswer } from './team.answer.js';
import { teamsOf } from './team.queries.js';

export const VISIT_SORTS = sortsBy('DAY');

export interface VisitFilter extends PageQuery {
  readonly team?: string;
  readonly commune?: string;
  readonly mine?: boolean;
  /** To households that somebody else visited too. */
  readonly doubled?: boolean;
  /** As households were found last: each once. */
  readonly latest?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly sort?: (typeof VISIT_SORTS)[number];
}

interface Row extends Omit<TeamVisitAnswer, 'byName' | 'hamlet' | 'household' | 'mine'> {
  readonly by: string;
}

const sorting = new Sorting<Row, 'DAY'>(
  { sql: 'v.id', of: ({ id }) => id },
  { DAY: { sql: 'v.day', of: ({ day }) => day, kind: 'TEXT' } },
);

/** The household counts as this visit found it. */
const COUNTS = 'EXISTS (SELECT FROM team_household h WHERE h.household = v.household AND h.visit = v.id)';

/** Visits of the teams that the asker sees. */
export class ListVisits extends Query<Page<TeamVisitAnswer>> {
  constructor(
    readonly by: Principal,
    readonly filter: VisitFilter,
  ) {
    super();
  }
}

@QueryHandler(ListVisits)
export class ListVisitsHandler implements IQueryHandler<ListVisits> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly questions: QueryBus,
    private readonly sealed: SealedPeople,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListVisits): Promise<Page<TeamVisitAnswer>> {
    const { team, commune, mine, doubled, latest, from, to, cursor, limit } = filter;
    const where = teamsOf(by)
      .and('v.team = ?', team)
      .and('v.commune = ?', commune)
      .and('v.by = ?', mine ? by.id : undefined)
      .and('v.day >= ?', from)
      .and('v.day <= ?', to);
    if (latest) where.also(COUNTS);
    if (doubled) where.also(`EXISTS (SELECT FROM team_visit o WHERE ${SAME_HOUSEHOLD})`);
    // Phones make the ids: the newest is what was done last, not what says so.
    const sort = filter.sort === undefined || filter.sort === 'NEWEST' ? 'DAY_DOWN' : filter.sort;
    const order = sorting.begin(sort, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT v.id, v.team, v.by, v.revision, v.day, v.over15, v.app, v.payment, v.shop, v.helped,
              (SELECT count(*)::int FROM team_visit o WHERE ${SAME_HOUSEHOLD}) AS "alsoVisited",
              ${COUNTS} AS counts
       FROM team_visit v JOIN team t ON t.id = v.team ${where.where}
       ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    const [homes, names] = await Promise.all([
      this.sealed.all<VisitedHousehold>(
        'team_visit',
        shown.map(({ id }) => id),
      ),
      this.questions.execute(new NamesOfPeople(shown.map((row) => row.by))),
    ]);
    const items = shown.map(({ by: who, ...visit }) => {
      const byName = names.get(who);
      return { ...visit, ...homes.get(visit.id), mine: who === by.id, ...(byName !== undefined && { byName }) };
    });
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(sort, last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }
}
