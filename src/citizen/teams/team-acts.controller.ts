import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { Id } from '../../shared/http/addresses.js';
import { Allow } from '../../shared/http/allow.js';
import { Context } from '../../shared/http/command-context.js';
import { CommandRoute } from '../../shared/http/route.js';
import { RecordVisit, type VisitTaken } from './record-visit.command.js';
import {
  JoinBody,
  LeadershipBody,
  LeavingBody,
  TargetBody,
  TeamBody,
  TeamChangedAnswer,
  TrainingBody,
  VisitBody,
  VisitTakenAnswer,
} from './team.body.js';
import { ActOnTeam, FoundTeam, type AskedOfTeam, type TeamChanged } from './team.commands.js';

type Done = Promise<Committed<TeamChanged>>;

/** What is done with teams and by them. */
@ApiTags('teams')
@Controller('teams')
export class TeamActsController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Allow('CIVIL_SERVANT', 'PROVINCE')
  @CommandRoute({
    summary: 'Found a team of a commune, a hamlet or a street.',
    answer: TeamChangedAnswer,
    status: 201,
    refusals: [
      'team-other-commune',
      'team-commune-unknown',
      'team-code-taken',
      'team-place-missing',
      'team-place-unfitting',
    ],
  })
  found(@Body() { place, ...team }: TeamBody, @Context() context: CommandContext): Done {
    return this.commands.execute(new FoundTeam(context, { ...team, ...(place && { place }) }));
  }

  @Post(':id/members')
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Somebody joins; the leader or a civil servant of the commune enters him.',
    answer: TeamChangedAnswer,
    seen: true,
    status: 201,
    refusals: [
      'not-found',
      'team-leader-only',
      'team-full',
      'team-account-unfitting',
      'team-account-taken',
      'team-day-in-future',
    ],
  })
  join(@Param('id', Id) id: string, @Body() body: JoinBody, @Context() context: CommandContext): Done {
    const { name, phone, joinedOn, leader, account } = body;
    // What may be left out may be null too.
    const person = { name, ...(phone && { phone }) };
    const signsInAs = account || undefined;
    return this.act(context, id, { kind: 'JOIN', person, joinedOn, leader: leader === true, signsInAs });
  }

  @Post(':id/members/:member/leaving')
  @HttpCode(200)
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Somebody leaves; what he did stays.',
    answer: TeamChangedAnswer,
    seen: true,
    refusals: [
      'not-found',
      'team-leader-only',
      'team-member-unknown',
      'team-member-gone',
      'team-left-before-joined',
      'team-day-in-future',
    ],
  })
  leave(
    @Param('id', Id) id: string,
    @Param('member', Id) member: string,
    @Body() { day }: LeavingBody,
    @Context() context: CommandContext,
  ): Done {
    return this.act(context, id, { kind: 'LEAVE', member, on: day });
  }

  @Post(':id/leader')
  @HttpCode(200)
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'Somebody else leads the team.',
    answer: TeamChangedAnswer,
    seen: true,
    refusals: ['not-found', 'team-leader-only', 'team-member-unknown', 'team-member-gone'],
  })
  lead(@Param('id', Id) id: string, @Body() { member }: LeadershipBody, @Context() context: CommandContext): Done {
    return this.act(context, id, { kind: 'NAME_LEADER', member });
  }

  @Post(':id/trainings')
  @Allow('TEAM_MEMBER', 'CIVIL_SERVANT')
  @CommandRoute({
    summary: 'A training was held.',
    answer: TeamChangedAnswer,
    seen: true,
    status: 201,
    refusals: ['not-found', 'team-leader-only', 'team-day-in-future', 'team-training-strangers'],
  })
  train(@Param('id', Id) id: string, @Body() body: TrainingBody, @Context() context: CommandContext): Done {
    const { topic, day, came } = body;
    return this.act(context, id, { kind: 'TRAIN', topic, on: day, came });
  }

  @Post(':id/targets')
  @HttpCode(200)
  @Allow('CIVIL_SERVANT', 'PROVINCE')
  @CommandRoute({
    summary: 'Set the goal of a period; set again, the later one holds.',
    answer: TeamChangedAnswer,
    seen: true,
    refusals: ['not-found'],
  })
  target(@Param('id', Id) id: string, @Body() body: TargetBody, @Context() context: CommandContext): Done {
    const { period, ...target } = body;
    return this.act(context, id, { kind: 'SET_TARGET', period, target });
  }

  @Post(':id/visits')
  @HttpCode(200)
  @Allow('TEAM_MEMBER')
  @CommandRoute({
    summary:
      'A household was visited; phones send it when they have a network, in any order and as often as they like.',
    answer: VisitTakenAnswer,
    refusals: ['not-found', 'team-visit-not-yours', 'team-visit-differs', 'team-visit-in-future', 'team-visit-too-old'],
  })
  visit(
    @Param('id', Id) id: string,
    @Body() visit: VisitBody,
    @Context() context: CommandContext,
  ): Promise<Committed<VisitTaken>> {
    return this.commands.execute(new RecordVisit(context, id, visit));
  }

  private act(context: CommandContext, id: string, asked: AskedOfTeam): Done {
    return this.commands.execute(new ActOnTeam(context, id, asked));
  }
}
