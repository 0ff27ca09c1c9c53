import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import type { FieldProblem } from '../../shared/domain/problem.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { ProcedureByCode } from '../procedures/index.js';
import type { Team } from './domain/team.js';
import { impossibleIn, takeVisit, type Figures, type Visit } from './domain/visit.js';
import { SealedPeople, type VisitedHousehold } from './sealed-people.js';
import { TeamDesk, factOf, momentOf, requireMember } from './team-desk.js';

/** A visit as a phone sends it, perhaps weeks later: the id and the count of corrections are its own. */
export interface VisitToRecord extends Figures, VisitedHousehold {
  readonly id: string;
  readonly revision: number;
  readonly day: string;
  readonly helped: readonly string[];
}

export interface VisitTaken {
  readonly id: string;
  /** Which revision counts: a later one may have come before. */
  readonly revision: number;
  /** How many visits others made to this household within a month of it. */
  readonly alsoVisited: number;
}

export class RecordVisit extends Command<Committed<VisitTaken>> {
  constructor(
    readonly context: CommandContext,
    readonly team: string,
    readonly visit: VisitToRecord,
  ) {
    super();
  }
}

@CommandHandler(RecordVisit)
export class RecordVisitHandler implements ICommandHandler<RecordVisit> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly desk: TeamDesk,
    private readonly sealed: SealedPeople,
  ) {}

  /** Throws `invalid-request` with every fault by its path, `not-found` to whom is not of the team, and what {@link takeVisit} throws. */
  async execute({ context, team: id, visit: sent }: RecordVisit): Promise<Committed<VisitTaken>> {
    const faults = [
      ...impossibleIn(sent).map((path) => fault(path, 'team-visit-more-than-people')),
      ...(await this.unknownProcedures(sent.helped)),
    ];
    if (faults.length > 0) throw refuseAtDoor('invalid-request', {}, faults);
    return this.state.run(context, async (tx, outbox) => {
      const team = await this.desk.look(tx, context.by, id);
      requireMember(team, context.by);
      const known = await held(tx, sent.id);
      const asked = this.asked(team, context.by.id, sent);
      const { visit, event } = takeVisit(known, asked, momentOf(context.now));
      if (event) {
        await holdHouseholds(tx, team, [visit.household, known?.household ?? visit.household]);
        await write(tx, team, visit);
        await this.sealed.keep(tx, 'team_visit', visit.id, { hamlet: sent.hamlet, household: sent.household });
        for (const household of new Set([visit.household, known?.household ?? visit.household]))
          await countLatest(tx, household);
        outbox(factOf(event));
      }
      return { id: visit.id, revision: visit.revision, alsoVisited: await alsoVisited(tx, visit) };
    });
  }

  private asked(team: Team, by: string, sent: VisitToRecord): Visit {
    const { id, revision, day, hamlet, household, over15, app, payment, shop, helped } = sent;
    return {
      id,
      team: team.id,
      by,
      revision,
      on: day,
      household: this.sealed.tagOf(team.commune, { hamlet, household }),
      figures: { over15, app, payment, shop },
      helped,
    };
  }

  private async unknownProcedures(codes: readonly string[]): Promise<FieldProblem[]> {
    const known = await Promise.all(codes.map((code) => this.questions.execute(new ProcedureByCode(code))));
    return known.flatMap((each, n) => (each ? [] : [fault(`helped.${n}`, 'team-visit-procedure-unknown')]));
  }
}

interface VisitRow extends Figures {
  readonly id: string;
  readonly team: string;
  readonly by: string;
  readonly revision: number;
  readonly day: string;
  readonly household: string;
  readonly helped: readonly string[];
}

/** The visit as it is known, held until the end: a phone that sends twice at once waits here for itself. */
async function held(tx: EntityManager, id: string): Promise<Visit | undefined> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('team-visit ' || $1, 0))`, [id]);
  const [row] = await tx.query<VisitRow[]>(
    `SELECT id, team, by, revision, day, household, over15, app, payment, shop, helped
     FROM team_visit WHERE id = $1`,
    [id],
  );
  if (!row) return undefined;
  const { day, over15, app, payment, shop, ...visit } = row;
  return { ...visit, on: day, figures: { over15, app, payment, shop } };
}

/** Locks the households in the order of their tags: of two phones at one of them the second sees what the first wrote. */
async function holdHouseholds(tx: EntityManager, { commune }: Team, tags: readonly string[]): Promise<void> {
  const sorted = [...new Set(tags)].sort();
  for (const tag of sorted)
    await tx.query('INSERT INTO team_household (household, commune) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      tag,
      commune,
    ]);
  await tx.query('SELECT FROM team_household WHERE household = ANY($1) ORDER BY household COLLATE "C" FOR UPDATE', [
    sorted,
  ]);
}

async function write(tx: EntityManager, team: Team, visit: Visit): Promise<void> {
  const { id, by, revision, on, household, figures, helped } = visit;
  await tx.query(
    `INSERT INTO team_visit (id, team, commune, by, revision, day, household, over15, app, payment, shop, helped)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, day = excluded.day, household = excluded.household,
       over15 = excluded.over15, app = excluded.app, payment = excluded.payment, shop = excluded.shop,
       helped = excluded.helped`,
    [
      id,
      team.id,
      team.commune,
      by,
      revision,
      on,
      household,
      figures.over15,
      figures.app,
      figures.payment,
      figures.shop,
      [...helped],
    ],
  );
}

/** A household counts as its latest visit found it; without one any more, not at all. Ids of phones tell the order within a day. */
async function countLatest(tx: EntityManager, household: string): Promise<void> {
  await tx.query(
    `UPDATE team_household h SET team = v.team, visit = v.id, day = v.day, over15 = coalesce(v.over15, 0),
       app = coalesce(v.app, 0), payment = coalesce(v.payment, 0), shop = coalesce(v.shop, 0)
     FROM (SELECT) AS one LEFT JOIN LATERAL (
       SELECT * FROM team_visit WHERE household = $1 ORDER BY day DESC, id DESC LIMIT 1) AS v ON true
     WHERE h.household = $1`,
    [household],
  );
}

/** *Default*: within a month the second visit of somebody else was for nothing. */
export const SAME_HOUSEHOLD = `o.household = v.household AND o.by <> v.by AND o.day::date BETWEEN v.day::date - 30 AND v.day::date + 30`;

async function alsoVisited(tx: EntityManager, { id }: Visit): Promise<number> {
  const [row] = await tx.query<{ others: number }[]>(
    `SELECT count(*)::int AS others FROM team_visit v JOIN team_visit o ON ${SAME_HOUSEHOLD} WHERE v.id = $1`,
    [id],
  );
  return row?.others ?? 0;
}

function fault(path: string, code: string): FieldProblem {
  return { path, code, severity: 'error' };
}
