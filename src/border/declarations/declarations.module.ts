import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { FilesModule } from '../../files/index.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { AttachFileController } from './attach-file/attach-file.controller.js';
import { AttachFileHandler } from './attach-file/attach-file.handler.js';
import { ClaimFileOnAttached } from './attach-file/claim-file-on-attached.js';
import { AttachedFilesController } from './attached-files/attached-files.controller.js';
import { AttachedFilesHandler } from './attached-files/attached-files.query.js';
import { FileReader } from './attached-files/file-reader.js';
import { OpenAttachedFileController } from './open-attached-file/open-attached-file.controller.js';
import { OpenAttachedFileHandler } from './open-attached-file/open-attached-file.query.js';
import { ChangeOnTheWayController } from './change-on-the-way/change-on-the-way.controller.js';
import { ChangeOnTheWayHandler } from './change-on-the-way/change-on-the-way.handler.js';
import { PreviewChangeHandler } from './change-on-the-way/preview-change.query.js';
import { CompleteWalkInHandler } from './complete-walk-in/complete-walk-in.handler.js';
import { TakeOverWalkInHandler } from './complete-walk-in/take-over-walk-in.handler.js';
import { CorrectDeclarationController } from './correct-declaration/correct-declaration.controller.js';
import { CorrectDeclarationHandler } from './correct-declaration/correct-declaration.handler.js';
import { Correction } from './correct-declaration/correction.js';
import { PreviewCorrectionHandler } from './correct-declaration/preview-correction.query.js';
import { WriteCorrection } from './correct-declaration/write-correction.js';
import { AcceptValueController } from './accept-value/accept-value.controller.js';
import { AcceptValueHandler } from './accept-value/accept-value.handler.js';
import { AcceptedValuesController } from './accepted-value-list/accepted-values.controller.js';
import { ListAcceptedValuesHandler } from './accepted-value-list/list-accepted-values.query.js';
import { AcceptedAtGate } from './accepted-values.js';
import { WithdrawAcceptedValueHandler } from './withdraw-accepted-value/withdraw-accepted-value.handler.js';
import { CodeTables } from './data/code-tables.js';
import { StarterTables } from './data/starter-tables.js';
import { DecideDeclarationController } from './decide-declaration/decide-declaration.controller.js';
import { DecideDeclarationHandler } from './decide-declaration/decide-declaration.handler.js';
import { DeclarationByIdController } from './declaration-by-id/declaration-by-id.controller.js';
import { DeclarationByIdHandler } from './declaration-by-id/declaration-by-id.query.js';
import { IsPartyHandler } from './declaration-by-id/is-party.query.js';
import { DeclarationCheck } from './declaration-check.js';
import { DeclarationDesk } from './declaration-desk.js';
import { DeclarationHistoryController } from './declaration-history/declaration-history.controller.js';
import { DeclarationHistoryHandler } from './declaration-history/declaration-history.query.js';
import { DeclarationListController } from './declaration-list/declaration-list.controller.js';
import { declarationList } from './declaration-list/declaration-list.projection.js';
import { ListDeclarationsHandler } from './declaration-list/list-declarations.query.js';
import { DECLARATION_EVENT_TYPES } from './domain/event-types.js';
import { EndDeclarationOnCrossing } from './end-declaration/end-declaration-on-crossing.js';
import { EndDeclarationHandler } from './end-declaration/end-declaration.handler.js';
import { NotePaperEndingHandler } from './papers-end/note-paper-ending.handler.js';
import { PapersEnd } from './papers-end/papers-end.deadline.js';
import { DeclarationExpiry } from './expire-declaration/declaration-expiry.js';
import { EndReturnHandler } from './end-return/end-return.handler.js';
import { EndReturnWithFirst } from './end-return/end-return-with-first.js';
import { ExpireDeclarationHandler } from './expire-declaration/expire-declaration.handler.js';
import { OpenReturnHandler } from './open-return/open-return.handler.js';
import { OpenReturnOnCrossing } from './open-return/open-return-on-crossing.js';
import { ReturnTrips } from './submit-declaration/return-trips.js';
import { GateChange } from './gate-change.js';
import { GateRoutes } from './gate-routes.js';
import { GiveMandateHandler, WithdrawMandateHandler } from './mandates/give-mandate.handler.js';
import { GivenMandates } from './mandates/given-mandates.js';
import { ListMandatesHandler } from './mandates/list-mandates.query.js';
import { mandateList } from './mandates/mandate-list.projection.js';
import { MandatesController } from './mandates/mandates.controller.js';
import { openVehicle } from './open-vehicle/open-vehicle.projection.js';
import { PlatesLikeHandler } from './open-vehicle/plates-like.query.js';
import { declaredLoads } from './declared-load/declared-load.projection.js';
import { MissingOfHandler } from './declaration-list/missing-of.query.js';
import { ReturnsByGateHandler } from './declaration-list/returns-by-gate.query.js';
import { LoadsOfHandler } from './declared-load/loads-of.query.js';
import { PlatesOfHandler } from './open-vehicle/plates-of.query.js';
import { PlatesOfTractorsHandler } from './open-vehicle/plates-of-tractors.query.js';
import { ForgetPlatesHandler, PlatesForgottenDeadline } from './open-vehicle/plates-forgotten.js';
import { FindByMarkHandler } from './find-mark/find-by-mark.query.js';
import { findableVehicles } from './find-mark/findable-vehicle.projection.js';
import { FindHsHandler } from './hs-search/find-hs.query.js';
import { HsSearchController } from './hs-search/hs-search.controller.js';
import { DriverKeeping } from './saved-drivers/driver-keeping.js';
import { ListDriversHandler } from './saved-drivers/list-drivers.query.js';
import { RemoveDriverHandler } from './saved-drivers/remove-driver.handler.js';
import { ChangeDriverHandler, SaveDriverHandler } from './saved-drivers/save-driver.handler.js';
import { SavedDriversController } from './saved-drivers/saved-drivers.controller.js';
import { ChangeTripHandler, RemoveTripHandler, SaveTripHandler } from './saved-trips/keep-trip.handler.js';
import { ListTripsHandler } from './saved-trips/list-trips.query.js';
import { SavedTripsController } from './saved-trips/saved-trips.controller.js';
import { TripKeeping } from './saved-trips/trip-keeping.js';
import { InviteToPartHandler } from './share-part/invite-to-part.handler.js';
import { PartLinks } from './share-part/part-links.js';
import { SharePartController, TakeInvitedPartController } from './share-part/share-part.controller.js';
import { GivePartBackHandler, TakePartHandler } from './share-part/take-part.handler.js';
import { SubmitDeclarationController } from './submit-declaration/submit-declaration.controller.js';
import { SubmitDeclarationHandler } from './submit-declaration/submit-declaration.handler.js';
import { VehicleKey } from './vehicle-key.js';
import { WithdrawDeclarationController } from './withdraw-declaration/withdraw-declaration.controller.js';
import { WithdrawDeclarationHandler } from './withdraw-declaration/withdraw-declaration.handler.js';

/** Pre-declaration of vehicle and cargo. */
@Module({
  imports: [CqrsModule, FilesModule],
  controllers: [
    SubmitDeclarationController,
    DeclarationListController,
    DeclarationByIdController,
    DeclarationHistoryController,
    CorrectDeclarationController,
    ChangeOnTheWayController,
    AttachFileController,
    AttachedFilesController,
    OpenAttachedFileController,
    DecideDeclarationController,
    WithdrawDeclarationController,
    SharePartController,
    TakeInvitedPartController,
    MandatesController,
    SavedDriversController,
    SavedTripsController,
    HsSearchController,
    AcceptValueController,
    AcceptedValuesController,
  ],
  providers: [
    VehicleKey,
    CodeTables,
    StarterTables,
    GateRoutes,
    GateChange,
    DeclarationCheck,
    AcceptedAtGate,
    AcceptValueHandler,
    WithdrawAcceptedValueHandler,
    ListAcceptedValuesHandler,
    DeclarationDesk,
    Correction,
    SubmitDeclarationHandler,
    WriteCorrection,
    CorrectDeclarationHandler,
    ChangeOnTheWayHandler,
    AttachFileHandler,
    ClaimFileOnAttached,
    FileReader,
    AttachedFilesHandler,
    OpenAttachedFileHandler,
    PreviewChangeHandler,
    PreviewCorrectionHandler,
    DecideDeclarationHandler,
    WithdrawDeclarationHandler,
    EndDeclarationHandler,
    EndDeclarationOnCrossing,
    ReturnTrips,
    OpenReturnHandler,
    OpenReturnOnCrossing,
    EndReturnHandler,
    EndReturnWithFirst,
    ExpireDeclarationHandler,
    NotePaperEndingHandler,
    PapersEnd,
    DeclarationExpiry,
    ForgetPlatesHandler,
    PlatesForgottenDeadline,
    DeclarationByIdHandler,
    IsPartyHandler,
    GivenMandates,
    GiveMandateHandler,
    WithdrawMandateHandler,
    ListMandatesHandler,
    DriverKeeping,
    SaveDriverHandler,
    ChangeDriverHandler,
    RemoveDriverHandler,
    ListDriversHandler,
    TripKeeping,
    SaveTripHandler,
    ChangeTripHandler,
    RemoveTripHandler,
    ListTripsHandler,
    FindHsHandler,
    PartLinks,
    InviteToPartHandler,
    TakePartHandler,
    GivePartBackHandler,
    DeclarationHistoryHandler,
    ListDeclarationsHandler,
    CompleteWalkInHandler,
    TakeOverWalkInHandler,
    PlatesOfHandler,
    PlatesOfTractorsHandler,
    LoadsOfHandler,
    MissingOfHandler,
    ReturnsByGateHandler,
    PlatesLikeHandler,
    FindByMarkHandler,
  ],
  exports: [VehicleKey],
})
export class DeclarationsModule {
  constructor(
    log: LogRegistry,
    expiry: DeclarationExpiry,
    papersEnd: PapersEnd,
    plates: PlatesForgottenDeadline,
    end: EndDeclarationOnCrossing,
    openReturn: OpenReturnOnCrossing,
    claim: ClaimFileOnAttached,
    endReturn: EndReturnWithFirst,
  ) {
    log.events(DECLARATION_EVENT_TYPES);
    log.project(declarationList);
    log.project(openVehicle);
    log.project(findableVehicles);
    log.project(declaredLoads);
    log.project(mandateList);
    log.deadline(expiry);
    log.deadline(papersEnd);
    log.deadline(plates);
    log.react(end);
    log.react(openReturn);
    log.react(endReturn);
    log.react(claim);
  }
}
