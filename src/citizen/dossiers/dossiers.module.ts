import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BodiesModule } from '../bodies/index.js';
import { FilesModule } from '../../files/index.js';
import { MessagesModule } from '../../messages/index.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { ActOnDossierHandler } from './act-on-dossier.command.js';
import { AttachDossierFileHandler } from './attach-dossier-file.command.js';
import { ClaimFilesOfDossier } from './claim-files-of-dossier.js';
import { DecidePastDossierHandler } from './decide-past-dossier.command.js';
import { DOSSIER_EVENTS } from './domain/dossier-events.js';
import { DossierBoardController } from './dossier-board.controller.js';
import { DossierBoardHandler } from './dossier-board.query.js';
import { DossiersOfFollowers } from './dossiers-of-followers.js';
import { PastDossiers } from './past-dossiers.js';
import { PastDossiersController } from './past-dossiers.controller.js';
import { ListPastDossiersHandler, OpenPastDossierHandler } from './past-dossiers.queries.js';
import { RateDossierHandler } from './rate-dossier.command.js';
import { DossierByIdHandler, OpenDossierFileHandler, TrackDossierHandler } from './dossier-by-id.query.js';
import { DossierDesk } from './dossier-desk.js';
import { DossierDeskController } from './dossier-desk.controller.js';
import { TransferOfDossierHandler, TransfersOfFees } from './dossier-fee.js';
import { DossierLookupController } from './dossier-lookup.controller.js';
import { DossierOfficeController } from './dossier-office.controller.js';
import { DossierPapersController } from './dossier-papers.controller.js';
import { DossierPresence } from './dossier-presence.js';
import { DossierFile, DossierRow } from './dossier.entity.js';
import { MyDossierPaymentsHandler } from './dossier-payments.query.js';
import { DossiersController } from './dossiers.controller.js';
import { CountDossiersHandler, ListDossiersHandler } from './dossiers.queries.js';
import { OfficeSeal } from './office-seal.js';
import { NameTags } from './name-tags.js';
import { Offices } from './offices.js';
import { SealedDossiers } from './sealed-dossiers.js';
import { ResultOfDossierHandler } from './signed-result.query.js';
import { StandingOfDossiersHandler } from './standing-of-dossiers.query.js';
import { SubmitDossierHandler } from './submit-dossier.command.js';
import { TELL_INFECTED, TELL_LATE, TellApplicant } from './tell-applicant.js';

/** The errand of an administrative procedure, from the form to the signed result. */
@Module({
  imports: [BodiesModule, CqrsModule, FilesModule, MessagesModule, TypeOrmModule.forFeature([DossierRow, DossierFile])],
  controllers: [
    DossiersController,
    DossierDeskController,
    DossierOfficeController,
    DossierLookupController,
    DossierPapersController,
    DossierBoardController,
    PastDossiersController,
  ],
  providers: [
    Offices,
    NameTags,
    SealedDossiers,
    DossierDesk,
    SubmitDossierHandler,
    ActOnDossierHandler,
    AttachDossierFileHandler,
    ListDossiersHandler,
    MyDossierPaymentsHandler,
    CountDossiersHandler,
    DossierByIdHandler,
    StandingOfDossiersHandler,
    PastDossiers,
    ListPastDossiersHandler,
    OpenPastDossierHandler,
    DecidePastDossierHandler,
    DossiersOfFollowers,
    TrackDossierHandler,
    RateDossierHandler,
    OpenDossierFileHandler,
    TransfersOfFees,
    TransferOfDossierHandler,
    OfficeSeal,
    ResultOfDossierHandler,
    ClaimFilesOfDossier,
    DossierPresence,
    DossierBoardHandler,
    TellApplicant,
  ],
})
export class DossiersModule {
  constructor(registry: LogRegistry, jobs: JobRegistry, claimFiles: ClaimFilesOfDossier, tell: TellApplicant) {
    registry.events(DOSSIER_EVENTS);
    registry.react(claimFiles);
    registry.react(tell);
    jobs.handle({ name: TELL_LATE, every: '*/15 * * * *', run: async () => void (await tell.tellLate()) });
    jobs.handle({ name: TELL_INFECTED, every: '*/5 * * * *', run: async () => void (await tell.tellInfected()) });
  }
}
