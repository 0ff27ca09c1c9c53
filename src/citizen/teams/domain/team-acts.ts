import type { TeamEvent } from './team-events.js';
import { refuse } from './team-problems.js';
import { present, type Member, type Target, type Team } from './team.js';

/** At what instant, and which day that is in Hanoi. */
export interface Moment {
  readonly at: Date;
  readonly today: string;
}

export type TeamAct =
  | { readonly kind: 'JOIN'; readonly member: Pick<Member, 'id' | 'account' | 'joinedOn'>; readonly leader: boolean }
  | { readonly kind: 'LEAVE'; readonly member: string; readonly on: string }
  | { readonly kind: 'NAME_LEADER'; readonly member: string }
  | { readonly kind: 'TRAIN'; readonly training: string; readonly on: string; readonly came: readonly string[] }
  | { readonly kind: 'SET_TARGET'; readonly period: string; readonly target: Target };

export interface Acted {
  readonly team: Team;
  readonly event: TeamEvent;
}

/** More are no team of a hamlet; also what a list of members answers at once. */
export const MOST_MEMBERS = 200;

/** A team begins, with nobody in it. Throws `team-place-missing`, `team-place-unfitting`. */
export function found(founded: Omit<Team, 'members' | 'revision'>, { at }: Moment): Acted {
  const { id, code, commune, level, place } = founded;
  if (level !== 'COMMUNE' && place === undefined) throw refuse('team-place-missing');
  if (level === 'COMMUNE' && place !== undefined) throw refuse('team-place-unfitting');
  const data = { team: id, at: at.toISOString(), code, commune, level };
  return { team: { ...founded, members: [], revision: 1 }, event: { type: 'TeamFounded', data } };
}

/** Throws what stands against an act. */
export function act(team: Team, what: TeamAct, moment: Moment): Acted {
  const { members, event } = decided(team, what, moment);
  return { team: { ...team, members, revision: team.revision + 1 }, event };
}

function decided(team: Team, what: TeamAct, { at, today }: Moment): { members: readonly Member[]; event: TeamEvent } {
  const { members } = team;
  const of = { team: team.id, at: at.toISOString() };
  switch (what.kind) {
    case 'JOIN': {
      const { id, account, joinedOn } = what.member;
      requirePast(joinedOn, today);
      if (present(team).length >= MOST_MEMBERS) throw refuse('team-full', { most: MOST_MEMBERS });
      if (account !== undefined && present(team).some((each) => each.account === account))
        throw refuse('team-account-taken');
      const { leader } = what;
      const joined: Member = { id, leader, joinedOn, ...(account !== undefined && { account }) };
      const data = { ...of, member: id, on: joinedOn, leader, ...(account !== undefined && { account }) };
      return {
        members: [...(leader ? members.map(withoutLead) : members), joined],
        event: { type: 'TeamMemberJoined', data },
      };
    }
    case 'LEAVE': {
      const member = requirePresent(team, what.member);
      requirePast(what.on, today);
      if (what.on < member.joinedOn) throw refuse('team-left-before-joined');
      const left = { ...member, leader: false, leftOn: what.on };
      return {
        members: members.map((each) => (each.id === member.id ? left : each)),
        event: { type: 'TeamMemberLeft', data: { ...of, member: member.id, on: what.on } },
      };
    }
    case 'NAME_LEADER': {
      const member = requirePresent(team, what.member);
      return {
        members: members.map((each) => ({ ...each, leader: each.id === member.id })),
        event: { type: 'TeamLeaderNamed', data: { ...of, member: member.id } },
      };
    }
    case 'TRAIN': {
      requirePast(what.on, today);
      const there = new Set(members.filter((each) => wasOfTeam(each, what.on)).map(({ id }) => id));
      if (!what.came.every((id) => there.has(id))) throw refuse('team-training-strangers');
      const { training, on, came } = what;
      return { members, event: { type: 'TeamTrainingHeld', data: { ...of, training, on, came: [...came] } } };
    }
    case 'SET_TARGET':
      return { members, event: { type: 'TeamTargetSet', data: { ...of, period: what.period, ...what.target } } };
  }
}

function wasOfTeam({ joinedOn, leftOn }: Member, day: string): boolean {
  return joinedOn <= day && (leftOn === undefined || leftOn >= day);
}

function withoutLead(member: Member): Member {
  return { ...member, leader: false };
}

function requirePresent(team: Team, id: string): Member {
  const member = team.members.find((each) => each.id === id);
  if (!member) throw refuse('team-member-unknown');
  if (member.leftOn !== undefined) throw refuse('team-member-gone');
  return member;
}

function requirePast(day: string, today: string): void {
  if (day > today) throw refuse('team-day-in-future');
}
