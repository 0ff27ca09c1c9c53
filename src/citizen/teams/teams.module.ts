import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { CommunesModule } from '../communes/index.js';
import { TEAM_EVENTS } from './domain/team-events.js';
import { FindPublicTeamsHandler } from './public-teams.query.js';
import { RecordVisitHandler } from './record-visit.command.js';
import { SealedPeople } from './sealed-people.js';
import { SubmitForCitizenHandler } from './submit-for-citizen.command.js';
import { ActedDossiersHandler } from './acted-dossiers.query.js';
import { TeamActsController } from './team-acts.controller.js';
import { TeamDesk } from './team-desk.js';
import { ActOnTeamHandler, FoundTeamHandler } from './team.commands.js';
import { ListTeamsHandler, MembersOfTeamHandler, TeamByIdHandler } from './team.queries.js';
import { TeamDossiersController } from './team-dossiers.controller.js';
import { TeamsController } from './teams.controller.js';
import { TeamProgressHandler } from './team-progress.query.js';
import { ListVisitsHandler } from './visit.queries.js';

/** Community digital teams: who they are, whom they visit, how far their communes are. */
@Module({
  imports: [CqrsModule, CommunesModule],
  controllers: [TeamsController, TeamActsController, TeamDossiersController],
  providers: [
    SealedPeople,
    TeamDesk,
    FoundTeamHandler,
    ActOnTeamHandler,
    RecordVisitHandler,
    SubmitForCitizenHandler,
    ListTeamsHandler,
    FindPublicTeamsHandler,
    TeamByIdHandler,
    MembersOfTeamHandler,
    ListVisitsHandler,
    TeamProgressHandler,
    ActedDossiersHandler,
  ],
})
export class TeamsModule {
  constructor(log: LogRegistry) {
    log.events(TEAM_EVENTS);
  }
}
