import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { BoardModule } from './border/board/index.js';
import { ClearanceModule } from './border/clearance/index.js';
import { CounterModule } from './border/counter/index.js';
import { CustomsModule } from './border/customs/index.js';
import { DeclarationsModule } from './border/declarations/index.js';
import { FormerSystemModule } from './border/former-system/index.js';
import { FeesModule } from './border/fees/index.js';
import { GatesModule } from './border/gates/index.js';
import { EvidenceModule } from './border/evidence/index.js';
import { HandOversModule } from './border/hand-overs/index.js';
import { LookoutsModule } from './border/lookouts/index.js';
import { StaysModule } from './border/stays/index.js';
import { PaperDayModule } from './border/paper-day/index.js';
import { PassesModule } from './border/passes/index.js';
import {
  AppealProofModule,
  ChangePreviewsModule,
  FindVehicleModule,
  LongWaitsModule,
  OpeningBalanceModule,
  QueueModule,
  StoppedCallsModule,
} from './border/queue/index.js';
import { ReportsModule } from './border/reports/index.js';
import { TrainingModule } from './border/training/index.js';
import { VehiclesModule } from './border/vehicles/index.js';
import { AssistantModule } from './citizen/assistant/index.js';
import { BodiesModule } from './citizen/bodies/index.js';
import { CommunesModule } from './citizen/communes/index.js';
import { DossiersModule } from './citizen/dossiers/index.js';
import { LandModule } from './citizen/land/index.js';
import { NewsModule } from './citizen/news/index.js';
import { PetitionsModule } from './citizen/petitions/index.js';
import { PlacesModule } from './citizen/places/index.js';
import { ProceduresModule } from './citizen/procedures/index.js';
import { AffairsModule } from './citizen/affairs/index.js';
import { SignUpModule } from './citizen/sign-up/index.js';
import { SearchModule } from './citizen/search/index.js';
import { TeamsModule } from './citizen/teams/index.js';
import { IdentityModule } from './identity/index.js';
import { MessagesModule } from './messages/index.js';
import { AccessLogModule } from './shared/access-log/access-log.module.js';
import { CallerGuard } from './shared/callers/caller.guard.js';
import { ClockApiModule } from './shared/clock-api/clock-api.module.js';
import { EventStoreModule } from './shared/event-store/event-store.module.js';
import { HealthModule } from './shared/health/health.module.js';
import { JobsModule } from './shared/jobs/jobs.module.js';
import { LiveModule } from './shared/live/live.module.js';
import { SettingsModule } from './shared/settings/settings.module.js';
import { bodyValidation } from './shared/http/body-validation.js';
import { DoorModule } from './shared/http/door.module.js';
import { CommandInterceptor } from './shared/http/command.interceptor.js';
import { HandlersCheck } from './shared/http/handlers-check.js';
import { PrincipalGuard } from './shared/http/principal.guard.js';
import { QueryGuard } from './shared/http/query.guard.js';
import { ProblemDetailsFilter } from './shared/http/problem-details.filter.js';

@Module({
  imports: [
    CqrsModule.forRoot(),
    DiscoveryModule,
    // The ground: log, clock, database, live channel, health, jobs, dated settings.
    EventStoreModule,
    DoorModule,
    AccessLogModule,
    LiveModule,
    HealthModule,
    JobsModule,
    SettingsModule,
    // The gate.
    GatesModule,
    DeclarationsModule,
    VehiclesModule,
    CustomsModule,
    QueueModule,
    FindVehicleModule,
    LongWaitsModule,
    OpeningBalanceModule,
    StoppedCallsModule,
    AppealProofModule,
    ChangePreviewsModule,
    PassesModule,
    CounterModule,
    ClearanceModule,
    FeesModule,
    LookoutsModule,
    HandOversModule,
    StaysModule,
    EvidenceModule,
    BoardModule,
    PaperDayModule,
    ReportsModule,
    FormerSystemModule,
    // Around it: people, and the citizen's services.
    IdentityModule,
    MessagesModule,
    ProceduresModule,
    DossiersModule,
    CommunesModule,
    BodiesModule,
    PetitionsModule,
    PlacesModule,
    TeamsModule,
    AffairsModule,
    SignUpModule,
    LandModule,
    NewsModule,
    AssistantModule,
    SearchModule,
  ],
  providers: [
    HandlersCheck,
    { provide: APP_GUARD, useClass: PrincipalGuard },
    { provide: APP_GUARD, useClass: CallerGuard },
    { provide: APP_GUARD, useClass: QueryGuard },
    { provide: APP_INTERCEPTOR, useClass: CommandInterceptor },
    { provide: APP_PIPE, useFactory: bodyValidation },
    { provide: APP_FILTER, useClass: ProblemDetailsFilter },
  ],
})
class AppModule {}

/**
 * All of the product, the same in server, worker and jobs; what differs is what each starts. Which clock there is and
 * whether it is for training is asked of the environment now, not when this file is loaded.
 */
export function product(): DynamicModule {
  return { module: AppModule, imports: [ClockApiModule.register(), TrainingModule.register()] };
}
