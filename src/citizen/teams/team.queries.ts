import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../shared/database/conditions.js';
import type { Words } from '../../shared/domain/problem.js';
import type { Principal } from '../../shared/domain/roles.js';
import { EventStore } from '../../shared/event-store/types.js';
import { refuse } from '../../shared/http/http-problems.js';
import type { Page, PageQuery } from '../../shared/http/paging.js';
import { Sorting, sortsBy } from '../../shared/http/sorting.js';
import { patternsOf } from '../../shared/search/patterns.js';
import { CommuneNames } from '../communes/index.js';
import { withheld } from './domain/progress.js';
import { memberOfAccount, type Team, type TeamLevel } from './domain/team.js';
import type { ListedTeam, TeamAnswer, TeamMemberAnswer, TeamPart, TeamTarget, TeamTraining } from './team.answer.js';
import { SealedPeople, type MemberPerson } from './sealed-people.js';
import { TeamDesk } from './team-desk.js';

export const TEAM_SORTS = sortsBy('NAME', 'CODE');

export interface TeamFilter extends PageQuery {
  readonly commune?: string;
  readonly level?: TeamLevel;
  readonly text?: string;
  readonly sort?: (typeof TEAM_SORTS)[number];
}

type Row = Omit<ListedTeam, 'communeName' | 'place'> & { readonly place: string | null };

const sorting = new Sorting<Row, 'NAME' | 'CODE'>(
  { sql: 't.id', of: ({ id }) => id },
  {
    NAME: { sql: 't.name', of: ({ name }) => name, kind: 'TEXT' },
    CODE: { sql: 't.code', of: ({ code }) => code, kind: 'TEXT' },
  },
);

/** With the figures of each, counted for the teams of a page alone. */
const LISTED = (page: string) =>
  `SELECT t.*, (SELECT count(*)::int FROM team_member m WHERE m.team = t.id AND m.left_on IS NULL) AS members, h.*
   FROM (${page}) AS t CROSS JOIN LATERAL (
     SELECT count(*)::int AS households, coalesce(sum(over15), 0)::int AS over15, coalesce(sum(app), 0)::int AS app,
            coalesce(sum(payment), 0)::int AS payment, coalesce(sum(shop), 0)::int AS shop
     FROM team_household WHERE team = t.id) AS h`;
const COLUMNS = 't.id, t.code, t.commune, t.level, t.place, t.name';

/** The teams of the asker's commune, or his own; for the province all. */
export class ListTeams extends Query<Page<ListedTeam>> {
  constructor(
    readonly by: Principal,
    readonly filter: TeamFilter,
  ) {
    super();
  }
}

@QueryHandler(ListTeams)
export class ListTeamsHandler implements IQueryHandler<ListTeams> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly store: EventStore,
  ) {}

  /** Throws `malformed-request`. */
  async execute({ by, filter }: ListTeams): Promise<Page<ListedTeam>> {
    const { commune, level, text = '', sort, cursor, limit } = filter;
    const where = teamsOf(by).and('t.commune = ?', commune).and('t.level = ?', level);
    for (const pattern of patternsOf(text)) where.and('t.search LIKE plain_text(?)', pattern);
    const order = sorting.begin(sort, cursor, where);
    const page = `SELECT ${COLUMNS} FROM team t ${where.where} ORDER BY ${order} LIMIT ${where.value(limit + 1)}`;
    const rows = await this.source.query<Row[]>(`${LISTED(page)} ORDER BY ${order}`, where.values);
    const shown = rows.slice(0, limit);
    const names = await this.names.all();
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { next: sorting.after(sort, last) } : {};
    const { position } = await this.store.head();
    return { items: shown.map((row) => listed(row, names, by)), ...next, position, stale: false };
  }
}

/** Which teams somebody sees in lists and figures. */
export function teamsOf(by: Principal): Conditions {
  const where = new Conditions();
  if (by.roles.includes('PROVINCE')) return where;
  where.and('t.commune = ?', by.office ?? '');
  if (by.roles.includes('CIVIL_SERVANT')) return where;
  return where.and('t.id IN (SELECT team FROM team_member WHERE account = ? AND left_on IS NULL)', by.id);
}

/** Of few households the province is told their number alone. */
function listed(seen: Row, names: ReadonlyMap<string, Words>, by: Principal): ListedTeam {
  const { place, ...row } = by.roles.includes('PROVINCE') ? withheld(seen) : seen;
  const communeName = names.get(row.commune);
  return { ...row, ...(place !== null && { place }), ...(communeName && { communeName }) };
}

/** One team with its goals, its trainings and how far it is; for whom it does not concern there is none. */
export class TeamById extends Query<TeamAnswer> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(TeamById)
export class TeamByIdHandler implements IQueryHandler<TeamById> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly names: CommuneNames,
    private readonly desk: TeamDesk,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: TeamById): Promise<TeamAnswer> {
    const team = await this.desk.look(this.source.manager, by, id);
    const [rows, targets, trainings, names] = await Promise.all([
      this.source.query<Row[]>(LISTED(`SELECT ${COLUMNS} FROM team t WHERE t.id = $1`), [id]),
      this.source.query<TeamTarget[]>(
        'SELECT period, app, payment, shop FROM team_target WHERE team = $1 ORDER BY period DESC',
        [id],
      ),
      this.source.query<TeamTraining[]>(
        `SELECT id, topic, day::text AS day, cardinality(came) AS came FROM team_training
         WHERE team = $1 ORDER BY team_training.day DESC, id DESC LIMIT 20`,
        [id],
      ),
      this.names.all(),
    ]);
    const [row] = rows;
    if (!row) throw refuse('not-found');
    return { ...listed(row, names, by), revision: team.revision, targets, trainings, as: partOf(team, by) };
  }
}

function partOf(team: Team, by: Principal): TeamPart {
  if (by.roles.includes('PROVINCE')) return 'PROVINCE';
  if (by.roles.includes('CIVIL_SERVANT')) return 'OFFICIAL';
  return memberOfAccount(team, by.id)?.leader ? 'LEADER' : 'MEMBER';
}

/** Who is and was of a team: the leader first, who left last. */
export class MembersOfTeam extends Query<readonly TeamMemberAnswer[]> {
  constructor(
    readonly by: Principal,
    readonly id: string,
  ) {
    super();
  }
}

@QueryHandler(MembersOfTeam)
export class MembersOfTeamHandler implements IQueryHandler<MembersOfTeam> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly desk: TeamDesk,
    private readonly sealed: SealedPeople,
  ) {}

  /** Throws `not-found`. */
  async execute({ by, id }: MembersOfTeam): Promise<readonly TeamMemberAnswer[]> {
    const { members } = await this.desk.look(this.source.manager, by, id);
    const people = await this.sealed.all<MemberPerson>(
      'team_member',
      members.map((each) => each.id),
    );
    const mayCall = !by.roles.includes('PROVINCE');
    return members
      .toSorted((a, b) => rank(a) - rank(b))
      .map(({ id: member, account, leader, joinedOn, leftOn }) => {
        const { name, phone } = people.get(member) ?? {};
        return {
          id: member,
          ...(name !== undefined && { name }),
          ...(mayCall && phone !== undefined && { phone }),
          leader,
          hasAccount: account !== undefined,
          joinedOn,
          ...(leftOn !== undefined && { leftOn }),
        };
      });
  }
}

function rank({ leader, leftOn }: Team['members'][number]): number {
  return leftOn === undefined ? (leader ? 0 : 1) : 2;
}
