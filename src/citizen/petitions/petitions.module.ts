import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FilesModule } from '../../files/index.js';
import { MessagesModule } from '../../messages/index.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { JobRegistry } from '../../shared/jobs/job-registry.js';
import { ActOnPetitionHandler } from './act-on-petition.command.js';
import { AttachPetitionFileHandler } from './attach-petition-file.command.js';
import { BodiesModule } from '../bodies/index.js';
import { ClaimFilesOfPetition } from './claim-files-of-petition.js';
import { DenunciationDesk } from './denunciation-desk.js';
import { ListDenunciationReceiversHandler, NameDenunciationReceiverHandler } from './denunciation-receivers.js';
import { ActOnDenunciationHandler, ChangeDenunciationAccessHandler } from './denunciation.commands.js';
import { DenunciationRow } from './denunciation.entity.js';
import {
  DenunciationByIdHandler,
  FollowDenunciationHandler,
  ListDenunciationsHandler,
} from './denunciation.queries.js';
import { DenunciationsController } from './denunciations.controller.js';
import { PETITION_EVENTS } from './domain/petition-events.js';
import { ESCALATE_LATE, EscalateLatePetitions } from './escalate-late-petitions.js';
import { FollowCodes } from './follow-codes.js';
import { MattersOfMessages } from './matters-of-messages.js';
import { PetitionActsController } from './petition-acts.controller.js';
import { PetitionBoardHandler } from './petition-board.query.js';
import { CountPetitionsHandler } from './petition-counts.query.js';
import { MapPetitionsHandler } from './petition-map.query.js';
import { PetitionPresence } from './petition-presence.js';
import { PetitionDesk } from './petition-desk.js';
import { PetitionSendingController } from './petition-sending.controller.js';
import { PetitionFile, PetitionRow } from './petition.entity.js';
import { PetitionsOfSenders } from './petitions-of-senders.js';
import { PetitionsController } from './petitions.controller.js';
import {
  ListPetitionsHandler,
  OpenPetitionFileHandler,
  PetitionByIdHandler,
  ReportsNearHandler,
} from './petitions.queries.js';
import { FollowPetitionHandler, ListPublicReportsHandler, PublicReportByIdHandler } from './public-reports.queries.js';
import { RatePetitionHandler } from './rate-petition.command.js';
import { ReadingPetitions } from './reading-petitions.js';
import { SealedWords } from './sealed-words.js';
import { SendDenunciationHandler } from './send-denunciation.command.js';
import { SendPetitionHandler } from './send-petition.command.js';
import { TellDenouncer } from './tell-denouncer.js';
import { TellPetitioner } from './tell-petitioner.js';

/** Reports, complaints and denunciations: three kinds that the law keeps apart. */
@Module({
  imports: [
    CqrsModule,
    BodiesModule,
    FilesModule,
    MessagesModule,
    TypeOrmModule.forFeature([PetitionRow, PetitionFile, DenunciationRow]),
  ],
  controllers: [PetitionSendingController, PetitionsController, PetitionActsController, DenunciationsController],
  providers: [
    SealedWords,
    FollowCodes,
    PetitionDesk,
    PetitionsOfSenders,
    ReadingPetitions,
    DenunciationDesk,
    SendPetitionHandler,
    AttachPetitionFileHandler,
    ActOnPetitionHandler,
    RatePetitionHandler,
    ListPetitionsHandler,
    PetitionByIdHandler,
    ReportsNearHandler,
    OpenPetitionFileHandler,
    ListPublicReportsHandler,
    PublicReportByIdHandler,
    FollowPetitionHandler,
    PetitionBoardHandler,
    SendDenunciationHandler,
    ActOnDenunciationHandler,
    ChangeDenunciationAccessHandler,
    ListDenunciationsHandler,
    DenunciationByIdHandler,
    FollowDenunciationHandler,
    ListDenunciationReceiversHandler,
    NameDenunciationReceiverHandler,
    ClaimFilesOfPetition,
    EscalateLatePetitions,
    CountPetitionsHandler,
    MapPetitionsHandler,
    PetitionPresence,
    TellPetitioner,
    TellDenouncer,
    MattersOfMessages,
  ],
})
export class PetitionsModule {
  constructor(
    log: LogRegistry,
    jobs: JobRegistry,
    claim: ClaimFilesOfPetition,
    late: EscalateLatePetitions,
    tell: TellPetitioner,
  ) {
    log.events(PETITION_EVENTS);
    log.react(claim);
    log.react(tell);
    jobs.handle({ name: ESCALATE_LATE, every: '*/15 * * * *', run: async () => void (await late.run()) });
  }
}
