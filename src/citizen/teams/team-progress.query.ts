import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../shared/clock/clock.js';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Principal } from '../../shared/domain/roles.js';
import { CommuneNames } from '../communes/index.js';
import { FEWEST_HOUSEHOLDS, goalOfAll, periodsOf, quarterOf, withheld, type CommonGoal } from './domain/progress.js';
import type { CommuneProgress, TeamProgressAnswer, TeamTotals } from './team.answer.js';
import { teamsOf } from './team.queries.js';

/** How far communes are, of those over 15, and where they are to be: the province sees each, an official his own. */
export class TeamProgress extends Query<TeamProgressAnswer> {
  constructor(
    readonly by: Principal,
    readonly period?: string,
  ) {
    super();
  }
}

const FIGURES = ['over15', 'app', 'payment', 'shop'] as const;

type Row = Omit<CommuneProgress, 'communeName' | 'goal' | 'few'> & { readonly goal: CommonGoal | null };

@QueryHandler(TeamProgress)
export class TeamProgressHandler implements IQueryHandler<TeamProgress> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly clock: Clock,
  ) {}

  /** Of fewer households than tell nothing of people the province is told their number alone. */
  async execute({ by, period = quarterOf(hanoiDay(this.clock.now())) }: TeamProgress): Promise<TeamProgressAnswer> {
    const where = teamsOf(by);
    const periods = where.value(periodsOf(period));
    // The province sees team by team too: what is withheld of some of them is not told by what is missing to their commune.
    const fewest = `${where.value(by.roles.includes('PROVINCE') ? FEWEST_HOUSEHOLDS : 0)}::int`;
    const rows = await this.source.query<Row[]>(
      `WITH teams AS (SELECT commune, count(*)::int AS teams FROM team t ${where.where} GROUP BY commune),
         members AS (SELECT t.commune, count(*)::int AS members FROM team_member m JOIN team t ON t.id = m.team
           WHERE m.left_on IS NULL GROUP BY t.commune),
         by_team AS (SELECT commune, count(*)::int AS households, sum(over15) AS over15, sum(app) AS app,
           sum(payment) AS payment, sum(shop) AS shop
           FROM team_household WHERE visit IS NOT NULL GROUP BY commune, team),
         homes_by_team AS (SELECT *, households >= ${fewest} OR
           sum(households) FILTER (WHERE households < ${fewest}) OVER (PARTITION BY commune) >= ${fewest} AS told
           FROM by_team),
         homes AS (SELECT commune, sum(households)::int AS households,
           ${FIGURES.map((each) => `(sum(${each}) FILTER (WHERE told))::int AS ${each}`).join(', ')}
           FROM homes_by_team GROUP BY commune),
         own AS (SELECT DISTINCT ON (t.id) t.commune, g.app, g.payment, g.shop
           FROM team t JOIN team_target g ON g.team = t.id
           WHERE g.period = ANY(${periods}) ORDER BY t.id, array_position(${periods}::text[], g.period)),
         goals AS (SELECT commune, json_build_object('teams', count(*), 'app', round(avg(app)),
           'payment', round(avg(payment)), 'shop', round(avg(shop))) AS goal FROM own GROUP BY commune)
       SELECT commune, teams, goal,
         ${['members', 'households', ...FIGURES].map((each) => `coalesce(${each}, 0) AS ${each}`).join(', ')}
       FROM teams LEFT JOIN members USING (commune) LEFT JOIN homes USING (commune) LEFT JOIN goals USING (commune)
       ORDER BY commune`,
      where.values,
    );
    const names = await this.names.all();
    // Whose own people they are sees each household anyway.
    const told = by.roles.includes('PROVINCE') ? rows.map(withheld) : rows;
    const items = told.map(({ goal, ...row }) => {
      const communeName = names.get(row.commune);
      return { ...row, ...(goal && { goal }), ...(communeName && { communeName }) };
    });
    const goal = goalOfAll(rows.flatMap((row) => row.goal ?? []));
    return { items, total: { ...totalOf(told), ...(goal && { goal }) }, period };
  }
}

const NOTHING = { teams: 0, members: 0, households: 0, over15: 0, app: 0, payment: 0, shop: 0 };

/** What is withheld of a commune is not told by a difference either: it is in no sum. */
function totalOf(rows: readonly (typeof NOTHING)[]): TeamTotals {
  const names = Object.keys(NOTHING) as (keyof typeof NOTHING)[];
  return rows.reduce<typeof NOTHING>(
    (sum, row) => ({ ...sum, ...Object.fromEntries(names.map((name) => [name, sum[name] + row[name]])) }),
    NOTHING,
  );
}
