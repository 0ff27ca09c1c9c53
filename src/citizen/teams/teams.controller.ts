import { Controller, Get, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../shared/domain/roles.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow, By } from '../../shared/http/allow.js';
import type { Page } from '../../shared/http/paging.js';
import { QuestionRoute } from '../../shared/http/route.js';
import { ListedTeam, TeamAnswer, TeamMemberAnswer, TeamProgressAnswer, TeamVisitAnswer } from './team.answer.js';
import { ProgressQuery, TeamListQuery, VisitListQuery } from './team.body.js';
import { TEAM_PEOPLE } from './team-desk.js';
import { ListTeams, MembersOfTeam, TeamById } from './team.queries.js';
import { TeamProgress } from './team-progress.query.js';
import { ListVisits } from './visit.queries.js';

export class TeamMembersAnswer {
  @ApiProperty({ type: [TeamMemberAnswer] }) items: TeamMemberAnswer[];
}

/** Community digital teams, as their members, their commune and the province see them. */
@ApiTags('teams')
@Controller()
export class TeamsController {
  constructor(private readonly questions: QueryBus) {}

  @Get('teams')
  @Allow(...TEAM_PEOPLE)
  @QuestionRoute({
    summary: 'Teams of my commune, or my own; for the province all.',
    answer: ListedTeam,
    list: true,
    refusals: ['malformed-request'],
  })
  list(@By() by: Principal, @Query() filter: TeamListQuery): Promise<Page<ListedTeam>> {
    return this.questions.execute(new ListTeams(by, filter));
  }

  @Get('team-progress')
  @Allow('CIVIL_SERVANT', 'PROVINCE')
  @QuestionRoute({
    summary:
      'How far communes are against their teams’ goals, of those over 15: app, account to pay from, e-commerce. An official sees his own.',
    answer: TeamProgressAnswer,
  })
  progress(@By() by: Principal, @Query() { period }: ProgressQuery): Promise<TeamProgressAnswer> {
    return this.questions.execute(new TeamProgress(by, period));
  }

  @Get('team-visits')
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT')
  @QuestionRoute({
    summary: 'Visits to households; also those to which two went.',
    answer: TeamVisitAnswer,
    list: true,
    refusals: ['malformed-request'],
  })
  visits(@By() by: Principal, @Query() filter: VisitListQuery): Promise<Page<TeamVisitAnswer>> {
    return this.questions.execute(new ListVisits(by, filter));
  }

  @Get('teams/:id')
  @Allow(...TEAM_PEOPLE)
  @QuestionRoute({ summary: 'One team: goals, trainings, how far it is.', answer: TeamAnswer, refusals: ['not-found'] })
  one(@By() by: Principal, @Param('id', Id) id: string): Promise<TeamAnswer> {
    return this.questions.execute(new TeamById(by, id));
  }

  @Get('teams/:id/members')
  @Allow(...TEAM_PEOPLE)
  @QuestionRoute({ summary: 'Who is and was of a team.', answer: TeamMembersAnswer, refusals: ['not-found'] })
  async members(@By() by: Principal, @Param('id', Id) id: string): Promise<TeamMembersAnswer> {
    return { items: [...(await this.questions.execute(new MembersOfTeam(by, id)))] };
  }
}
