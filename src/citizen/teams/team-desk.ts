import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { hanoiDay } from '../../shared/domain/hanoi-time.js';
import type { Principal, Role } from '../../shared/domain/roles.js';
import type { OutboxFact } from '../../shared/event-store/state-command.js';
import type { CommandContext } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { act, type Moment, type TeamAct } from './domain/team-acts.js';
import type { TeamEvent } from './domain/team-events.js';
import { refuse } from './domain/team-problems.js';
import { memberOfAccount, type Member, type Team, type TeamLevel } from './domain/team.js';

/** Everyone with a part in teams. */
export const TEAM_PEOPLE = ['TEAM_MEMBER', 'CIVIL_SERVANT', 'PROVINCE'] as const satisfies readonly Role[];

interface TeamRow {
  readonly id: string;
  readonly code: string;
  readonly commune: string;
  readonly level: TeamLevel;
  readonly place: string | null;
  readonly name: string;
  readonly revision: number;
}

interface MemberRow {
  readonly id: string;
  readonly account: string | null;
  readonly leader: boolean;
  readonly joinedOn: string;
  readonly leftOn: string | null;
}

/** Holds a team while something is done with it. */
@Injectable()
export class TeamDesk {
  /** The team, locked, of whom it concerns; for all others there is none. Throws `not-found`. */
  async hold(tx: EntityManager, by: Principal, id: string): Promise<Team> {
    const team = await this.read(tx, id, 'FOR UPDATE');
    if (!team || !concerns(team, by)) throw refuseAtDoor('not-found');
    return team;
  }

  /** The team as the rules see it, of whom it concerns. Throws `not-found`. */
  async look(tx: EntityManager, by: Principal, id: string): Promise<Team> {
    const team = await this.read(tx, id, '');
    if (!team || !concerns(team, by)) throw refuseAtDoor('not-found');
    return team;
  }

  /** Does something with a team that is held: decides, counts, and gives what the log is told. */
  async carryOut(
    tx: EntityManager,
    held: Team,
    what: TeamAct,
    { now }: CommandContext,
  ): Promise<{ readonly team: Team; readonly fact: OutboxFact }> {
    const { team, event } = act(held, what, momentOf(now));
    await tx.query('UPDATE team SET revision = $2 WHERE id = $1', [team.id, team.revision]);
    return { team, fact: factOf(event) };
  }

  private async read(tx: EntityManager, id: string, lock: 'FOR UPDATE' | ''): Promise<Team | undefined> {
    const [row] = await tx.query<TeamRow[]>(
      `SELECT id, code, commune, level, place, name, revision FROM team WHERE id = $1 ${lock}`,
      [id],
    );
    if (!row) return undefined;
    const members = await tx.query<MemberRow[]>(
      `SELECT id, account, leader, joined_on::text AS "joinedOn", left_on::text AS "leftOn"
       FROM team_member WHERE team = $1 ORDER BY joined_on, id`,
      [id],
    );
    const { place, ...team } = row;
    return { ...team, ...(place !== null && { place }), members: members.map(memberOf) };
  }
}

/** Those of its commune, the province, and its own members. */
export function concerns(team: Pick<Team, 'commune' | 'members'>, by: Principal): boolean {
  if (by.system || by.roles.includes('PROVINCE')) return true;
  if (by.office !== team.commune) return false;
  return by.roles.includes('CIVIL_SERVANT') || memberOfAccount(team, by.id) !== undefined;
}

/** Throws `team-leader-only` unless he runs the team: its leader, or a civil servant of its commune. */
export function requireRuns(team: Team, by: Principal): void {
  if (by.roles.includes('CIVIL_SERVANT') && by.office === team.commune) return;
  if (!memberOfAccount(team, by.id)?.leader) throw refuse('team-leader-only');
}

/** Throws `not-found` for whom the team is not his own. */
export function requireMember(team: Team, by: Principal): void {
  if (!memberOfAccount(team, by.id)) throw refuseAtDoor('not-found');
}

export function momentOf(now: Date): Moment {
  return { at: now, today: hanoiDay(now) };
}

export function factOf(event: TeamEvent): OutboxFact {
  return { stream: `team-${event.data.team}`, event };
}

function memberOf({ id, account, leader, joinedOn, leftOn }: MemberRow): Member {
  return { id, leader, joinedOn, ...(account !== null && { account }), ...(leftOn !== null && { leftOn }) };
}
