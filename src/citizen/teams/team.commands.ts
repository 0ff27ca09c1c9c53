import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PrincipalOfAccount } from '../../identity/index.js';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { CommuneNames } from '../communes/index.js';
import { requireSeen } from '../../shared/http/revision-header.js';
import { found, type TeamAct } from './domain/team-acts.js';
import { refuse } from './domain/team-problems.js';
import type { Target, Team, TeamLevel } from './domain/team.js';
import { SealedPeople, type MemberPerson } from './sealed-people.js';
import { TeamDesk, factOf, momentOf, requireRuns } from './team-desk.js';

export interface TeamToFound {
  readonly code: string;
  readonly commune: string;
  readonly level: TeamLevel;
  readonly place?: string | undefined;
  readonly name: string;
}

/** A team after something was done with it; `made` is the id of what came of it. */
export interface TeamChanged {
  readonly id: string;
  readonly revision: number;
  readonly made?: string;
}

/** Founds a team: a civil servant in his own commune, the province in any. */
export class FoundTeam extends Command<Committed<TeamChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly team: TeamToFound,
  ) {
    super();
  }
}

@CommandHandler(FoundTeam)
export class FoundTeamHandler implements ICommandHandler<FoundTeam> {
  constructor(
    private readonly state: StateCommand,
    private readonly names: CommuneNames,
  ) {}

  /** Throws `team-other-commune`, `team-commune-unknown`, `team-code-taken`, and what {@link found} throws. */
  async execute({ context, team: { code, commune, level, place, name } }: FoundTeam): Promise<Committed<TeamChanged>> {
    const { by, now } = context;
    if (!by.roles.includes('PROVINCE') && by.office !== commune) throw refuse('team-other-commune');
    if (!(await this.names.all()).has(commune)) throw refuse('team-commune-unknown');
    return this.state.run(
      context,
      async (tx, outbox) => {
        const id = uuidv7();
        const { team, event } = found(
          { id, code, commune, level, name, ...(place !== undefined && { place }) },
          momentOf(now),
        );
        const added: unknown[] = await tx.query(
          `INSERT INTO team (id, code, commune, level, place, name, founded_at, revision)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (code) DO NOTHING RETURNING id`,
          [id, code, commune, level, place ?? null, name, now, team.revision],
        );
        if (added.length === 0) throw refuse('team-code-taken');
        outbox(factOf(event));
        return { id, revision: team.revision };
      },
      201,
    );
  }
}

/** What is asked of a team by who runs it. */
export type AskedOfTeam =
  | {
      readonly kind: 'JOIN';
      readonly person: MemberPerson;
      readonly joinedOn: string;
      readonly leader: boolean;
      /** By which he signs in, if he has an account. */
      readonly signsInAs?: string | undefined;
    }
  | { readonly kind: 'LEAVE'; readonly member: string; readonly on: string }
  | { readonly kind: 'NAME_LEADER'; readonly member: string }
  | { readonly kind: 'TRAIN'; readonly topic: string; readonly on: string; readonly came: readonly string[] }
  | { readonly kind: 'SET_TARGET'; readonly period: string; readonly target: Target };

export class ActOnTeam extends Command<Committed<TeamChanged>> {
  constructor(
    readonly context: CommandContext,
    readonly team: string,
    readonly asked: AskedOfTeam,
  ) {
    super();
  }
}

@CommandHandler(ActOnTeam)
export class ActOnTeamHandler implements ICommandHandler<ActOnTeam> {
  constructor(
    private readonly state: StateCommand,
    private readonly questions: QueryBus,
    private readonly desk: TeamDesk,
    private readonly sealed: SealedPeople,
  ) {}

  /** Throws `not-found` to whom it does not concern, `changed-meanwhile`, `team-leader-only`, `team-account-unfitting`, and what the rules refuse. */
  async execute({ context, team: id, asked }: ActOnTeam): Promise<Committed<TeamChanged>> {
    const made = uuidv7();
    const named = asked.kind === 'JOIN' ? asked.signsInAs : undefined;
    const account = named === undefined ? undefined : await this.questions.execute(new PrincipalOfAccount(named));
    const makes = asked.kind === 'JOIN' || asked.kind === 'TRAIN';
    return this.state.run(
      context,
      async (tx, outbox) => {
        const held = await this.desk.hold(tx, context.by, id);
        requireSeen(context, held.revision);
        // Goals are also the province's to set; all else is done by who runs the team.
        if (!(asked.kind === 'SET_TARGET' && context.by.roles.includes('PROVINCE'))) requireRuns(held, context.by);
        const fits = account?.roles.includes('TEAM_MEMBER') === true && account.office === held.commune;
        if (named !== undefined && !fits) throw refuse('team-account-unfitting');
        const { team, fact } = await this.desk.carryOut(tx, held, decided(asked, made, account?.id), context);
        await this.write(tx, team, asked, made);
        outbox(fact);
        return { id, revision: team.revision, ...(makes && { made }) };
      },
      makes ? 201 : 200,
    );
  }

  private async write(tx: EntityManager, team: Team, asked: AskedOfTeam, made: string): Promise<void> {
    const { id, members } = team;
    switch (asked.kind) {
      case 'JOIN':
        if (asked.leader) await tx.query('UPDATE team_member SET leader = false WHERE team = $1 AND leader', [id]);
        await this.join(tx, team, made);
        return this.sealed.keep(tx, 'team_member', made, asked.person);
      case 'LEAVE':
        return void (await tx.query('UPDATE team_member SET left_on = $2, leader = false WHERE id = $1', [
          asked.member,
          asked.on,
        ]));
      case 'NAME_LEADER':
        // One after the other: at no moment are there two.
        await tx.query('UPDATE team_member SET leader = false WHERE team = $1 AND leader', [id]);
        return void (await tx.query('UPDATE team_member SET leader = true WHERE id = $1', [
          members.find(({ leader }) => leader)?.id,
        ]));
      case 'TRAIN':
        return void (await tx.query(
          'INSERT INTO team_training (id, team, topic, day, came) VALUES ($1, $2, $3, $4, $5)',
          [made, id, asked.topic, asked.on, [...asked.came]],
        ));
      case 'SET_TARGET': {
        const { app, payment, shop } = asked.target;
        await tx.query(
          `INSERT INTO team_target (team, period, app, payment, shop) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT (team, period) DO UPDATE SET app = excluded.app, payment = excluded.payment, shop = excluded.shop`,
          [id, asked.period, app, payment, shop],
        );
      }
    }
  }

  private async join(tx: EntityManager, { id, members }: Team, made: string): Promise<void> {
    const member = members.find((each) => each.id === made);
    const added: unknown[] = await tx.query(
      `INSERT INTO team_member (id, team, account, leader, joined_on) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (account) WHERE account IS NOT NULL AND left_on IS NULL DO NOTHING RETURNING id`,
      [made, id, member?.account ?? null, member?.leader ?? false, member?.joinedOn],
    );
    // Of another team, or made of one at this moment.
    if (added.length === 0) throw refuse('team-account-taken');
  }
}

function decided(asked: AskedOfTeam, made: string, account: string | undefined): TeamAct {
  if (asked.kind === 'TRAIN') return { kind: 'TRAIN', training: made, on: asked.on, came: asked.came };
  if (asked.kind !== 'JOIN') return asked;
  const { joinedOn, leader } = asked;
  return { kind: 'JOIN', leader, member: { id: made, joinedOn, ...(account !== undefined && { account }) } };
}
