import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { NamesOfPeople } from '../../identity/index.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { CommuneNames } from '../communes/index.js';
import { SAME_HOUSEHOLD } from './record-visit.command.js';
import { SealedPeople, type VisitedHousehold } from './sealed-people.js';
import type { CommuneProgress, TeamProgressAnswer, TeamTotals, TeamVisitAnswer } from './team.answer.js';
import { teamsOf } from './team.queries.js';

export const VISIT_SORTS = sortsBy('DAY');

export interface VisitFilter extends PageQuery {
  readonly team?: string;
  readonly commune?: string;
  readonly mine?: boolean;
  /** To households that somebody else visited too. */
  readonly doubled?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly sort?: (typeof VISIT_SORTS)[number];
}

interface Row extends Omit<TeamVisitAnswer, 'byName' | 'hamlet' | 'household'> {
  readonly by: string;
}

const sorting = new Sorting<Row, 'DAY'>(
  { sql: 'v.id', of: ({ id }) => id },
  { DAY: { sql: 'v.day', of: ({ day }) => day, kind: 'TEXT' } },
);

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
    const { team, commune, mine, doubled, from, to, cursor, limit } = filter;
    const where = teamsOf(by)
      .and('v.team = ?', team)
      .and('v.commune = ?', commune)
      .and('v.by = ?', mine ? by.id : undefined)
      .and('v.day >= ?', from)
      .and('v.day <= ?', to);
    if (doubled) where.also(`EXISTS (SELECT FROM team_visit o WHERE ${SAME_HOUSEHOLD})`);
    // Phones make the ids: the newest is what was done last, not what says so.
    const sort = filter.sort === undefined || filter.sort === 'NEWEST' ? 'DAY_DOWN' : filter.sort;
    const order = sorting.begin(sort, cursor, where);
    const rows = await this.source.query<Row[]>(
      `SELECT v.id, v.team, v.by, v.revision, v.day, v.over15, v.app, v.payment, v.shop, v.helped,
              (SELECT count(*)::int FROM team_visit o WHERE ${SAME_HOUSEHOLD}) AS "alsoVisited",
              EXISTS (SELECT FROM team_household h WHERE h.visit = v.id) AS counts
       FROM team_visit v JOIN team t ON t.id = v.team ${where.where}
       ORDER BY ${order} LIMIT ${where.value(limit + 1)}`,
      where.values,
    );
    const shown = rows.slice(0, limit);
    // Whose home it is concerns those who go there and their commune.
    const mayKnow = !by.roles.includes('PROVINCE');
    const [homes, names] = await Promise.all([
      this.sealed.all<VisitedHousehold>('team_visit', mayKnow ? shown.map(({ id }) => id) : []),
      this.questions.execute(new NamesOfPeople(shown.map((row) => row.by))),
    ]);
    const items = shown.map(({ by: who, ...visit }) => {
      const byName = names.get(who);
      return { ...visit, ...homes.get(visit.id), ...(byName !== undefined && { byName }) };
    });
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(sort, last) } : {};
    const { position } = await this.store.head();
    return { items, ...next, position, stale: false };
  }
}

/** How far communes are, of those over 15: the province sees each, an official his own. */
export class TeamProgress extends Query<TeamProgressAnswer> {
  constructor(readonly by: Principal) {
    super();
  }
}

@QueryHandler(TeamProgress)
export class TeamProgressHandler implements IQueryHandler<TeamProgress> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
  ) {}

  async execute({ by }: TeamProgress): Promise<TeamProgressAnswer> {
    const where = teamsOf(by);
    const rows = await this.source.query<Omit<CommuneProgress, 'communeName'>[]>(
      `WITH teams AS (SELECT commune, count(*)::int AS teams FROM team t ${where.where} GROUP BY commune),
         members AS (SELECT t.commune, count(*)::int AS members FROM team_member m JOIN team t ON t.id = m.team
           WHERE m.left_on IS NULL GROUP BY t.commune),
         homes AS (SELECT commune, count(*)::int AS households, sum(over15)::int AS over15, sum(app)::int AS app,
           sum(payment)::int AS payment, sum(shop)::int AS shop
           FROM team_household WHERE visit IS NOT NULL GROUP BY commune)
       SELECT commune, teams, ${['members', 'households', 'over15', 'app', 'payment', 'shop'].map((each) => `coalesce(${each}, 0) AS ${each}`).join(', ')}
       FROM teams LEFT JOIN members USING (commune) LEFT JOIN homes USING (commune) ORDER BY commune`,
      where.values,
    );
    const names = await this.names.all();
    const items = rows.map((row) => {
      const communeName = names.get(row.commune);
      return { ...row, ...(communeName && { communeName }) };
    });
    return { items, total: totalOf(rows) };
  }
}

const NOTHING: TeamTotals = { teams: 0, members: 0, households: 0, over15: 0, app: 0, payment: 0, shop: 0 };

function totalOf(rows: readonly TeamTotals[]): TeamTotals {
  const names = Object.keys(NOTHING) as (keyof TeamTotals)[];
  return rows.reduce<TeamTotals>(
    (sum, row) => Object.fromEntries(names.map((name) => [name, sum[name] + row[name]])) as unknown as TeamTotals,
    NOTHING,
  );
}
