import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { FarSideReturns, VehicleKey } from '../declarations/index.js';
import { AgencyModeListController } from './agency-mode-list/agency-mode-list.controller.js';
import { AgencyModeListHandler } from './agency-mode-list/agency-mode-list.query.js';
import { AlignClearanceOnCustoms } from './align-clearance-on-customs/align-clearance-on-customs.js';
import { AlignClearanceOnDeclaration } from './align-clearance-on-declaration/align-clearance-on-declaration.js';
import { ClearanceByIdController } from './clearance-by-id/clearance-by-id.controller.js';
import { ClearanceByIdHandler } from './clearance-by-id/clearance-by-id.query.js';
import { ClearanceDesk } from './clearance-desk.js';
import { CloseClearanceHandler } from './close-clearance/close-clearance.handler.js';
import { CodeListsController } from './code-lists/code-lists.controller.js';
import { ConfirmIdentityController } from './confirm-identity/confirm-identity.controller.js';
import { FindPapersInOrderController } from './find-papers-in-order/find-papers-in-order.controller.js';
import { FindPapersInOrderHandler } from './find-papers-in-order/find-papers-in-order.handler.js';
import { ConfirmIdentityHandler } from './confirm-identity/confirm-identity.handler.js';
import { EnterFoundValueController } from './enter-found-value/enter-found-value.controller.js';
import { EnterFoundValueHandler } from './enter-found-value/enter-found-value.handler.js';
import { NoteCorrectionController } from './note-correction/note-correction.controller.js';
import { NoteCorrectionHandler } from './note-correction/note-correction.handler.js';
import { ConfirmCrossingController } from './confirm-crossing/confirm-crossing.controller.js';
import { ConfirmCrossingHandler } from './confirm-crossing/confirm-crossing.handler.js';
import { ConfirmEmptyVehicleLeftController } from './confirm-empty-vehicle-left/confirm-empty-vehicle-left.controller.js';
import { ConfirmEmptyVehicleLeftHandler } from './confirm-empty-vehicle-left/confirm-empty-vehicle-left.handler.js';
import { ConfirmLeftSupervisionController } from './confirm-left-supervision/confirm-left-supervision.controller.js';
import { ConfirmLeftSupervisionHandler } from './confirm-left-supervision/confirm-left-supervision.handler.js';
import { CLEARANCE_EVENT_TYPES, RECEIPT_EVENT_TYPES } from './domain/clearance-events.js';
import { DecideAgencyModeController } from './decide-agency-mode/decide-agency-mode.controller.js';
import { DecideAgencyModeHandler } from './decide-agency-mode/decide-agency-mode.handler.js';
import { AGENCY_MODE_EVENT_TYPES } from './domain/agency-mode-events.js';
import { DecidingTopic } from './deciding/deciding.topic.js';
import { DecideManyController } from './decide-many/decide-many.controller.js';
import { DecideManyHandler } from './decide-many/decide-many.handler.js';
import { FailCheckController } from './fail-check/fail-check.controller.js';
import { FailCheckHandler } from './fail-check/fail-check.handler.js';
import { HoldCheckController } from './hold-check/hold-check.controller.js';
import { HoldCheckHandler } from './hold-check/hold-check.handler.js';
import { ImportDecisionsController } from './import-decisions/import-decisions.controller.js';
import { ImportDecisionsHandler } from './import-decisions/import-decisions.handler.js';
import { LiftHoldController } from './lift-hold/lift-hold.controller.js';
import { LiftHoldHandler } from './lift-hold/lift-hold.handler.js';
import { OpenChecksAtDeskHandler } from './open-at-desk/open-at-desk.query.js';
import { OpenClearanceHandler } from './open-clearance/open-clearance.handler.js';
import { ChecksOfHandler } from './open-checks/checks-of.query.js';
import { OpenChecksOfGateHandler } from './open-checks/open-checks.query.js';
import { PassCheckController } from './pass-check/pass-check.controller.js';
import { PassCheckHandler } from './pass-check/pass-check.handler.js';
import { PassPaidCheckHandler } from './pass-paid-check/pass-paid-check.handler.js';
import { ProposeAgencyModeController } from './propose-agency-mode/propose-agency-mode.controller.js';
import { ProposeAgencyModeHandler } from './propose-agency-mode/propose-agency-mode.handler.js';
import { RecordDecisionController } from './record-decision/record-decision.controller.js';
import { RecordDecisionHandler } from './record-decision/record-decision.handler.js';
import { ReopenChecksHandler } from './reopen-checks/reopen-checks.handler.js';
import { ReturnByFarSideController } from './return-by-far-side/return-by-far-side.controller.js';
import { ReturnByFarSideHandler } from './return-by-far-side/return-by-far-side.handler.js';
import { RevokeCheckController } from './revoke-check/revoke-check.controller.js';
import { RevokeCheckHandler } from './revoke-check/revoke-check.handler.js';
import { SendToOtherGateHandler } from './send-to-other-gate/send-to-other-gate.handler.js';
import { StartCheckController } from './start-check/start-check.controller.js';
import { StartCheckHandler } from './start-check/start-check.handler.js';
import { TimelineController } from './timeline/timeline.controller.js';
import { ClearanceTimelineHandler } from './timeline/timeline.query.js';
import { TransshipController } from './transship/transship.controller.js';
import { TransshipHandler } from './transship/transship.handler.js';
import { TurnBackController } from './turn-back/turn-back.controller.js';
import { TurnBackHandler } from './turn-back/turn-back.handler.js';
import { WaiveCheckController } from './waive-check/waive-check.controller.js';
import { WaiveCheckHandler } from './waive-check/waive-check.handler.js';
import { WorklistController } from './worklist/worklist.controller.js';
import { worklist } from './worklist/worklist.projection.js';
import { WorklistHandler } from './worklist/worklist.query.js';

const handlers = [
  OpenClearanceHandler,
  ReopenChecksHandler,
  CloseClearanceHandler,
  StartCheckHandler,
  PassCheckHandler,
  PassPaidCheckHandler,
  FailCheckHandler,
  HoldCheckHandler,
  LiftHoldHandler,
  WaiveCheckHandler,
  RevokeCheckHandler,
  ReturnByFarSideHandler,
  ConfirmCrossingHandler,
  ConfirmLeftSupervisionHandler,
  ConfirmEmptyVehicleLeftHandler,
  TurnBackHandler,
  SendToOtherGateHandler,
  TransshipHandler,
  WorklistHandler,
  ChecksOfHandler,
  OpenChecksOfGateHandler,
  ClearanceByIdHandler,
  ClearanceTimelineHandler,
  ProposeAgencyModeHandler,
  DecideAgencyModeHandler,
  AgencyModeListHandler,
  RecordDecisionHandler,
  ImportDecisionsHandler,
  DecideManyHandler,
  EnterFoundValueHandler,
  ConfirmIdentityHandler,
  FindPapersInOrderHandler,
  NoteCorrectionHandler,
  OpenChecksAtDeskHandler,
];

@Module({
  imports: [CqrsModule],
  // Fixed words before the declaration's id.
  controllers: [
    WorklistController,
    CodeListsController,
    ClearanceByIdController,
    TimelineController,
    StartCheckController,
    PassCheckController,
    FailCheckController,
    HoldCheckController,
    LiftHoldController,
    WaiveCheckController,
    RevokeCheckController,
    ReturnByFarSideController,
    ConfirmCrossingController,
    ConfirmLeftSupervisionController,
    ConfirmEmptyVehicleLeftController,
    TurnBackController,
    TransshipController,
    ProposeAgencyModeController,
    DecideAgencyModeController,
    AgencyModeListController,
    RecordDecisionController,
    ImportDecisionsController,
    DecideManyController,
    EnterFoundValueController,
    ConfirmIdentityController,
    FindPapersInOrderController,
    NoteCorrectionController,
  ],
  providers: [
    ClearanceDesk,
    VehicleKey,
    FarSideReturns,
    DecidingTopic,
    AlignClearanceOnDeclaration,
    AlignClearanceOnCustoms,
    ...handlers,
  ],
})
export class ClearanceModule {
  constructor(log: LogRegistry, align: AlignClearanceOnDeclaration, alignOnCustoms: AlignClearanceOnCustoms) {
    log.events([...CLEARANCE_EVENT_TYPES, ...RECEIPT_EVENT_TYPES, ...AGENCY_MODE_EVENT_TYPES]);
    log.project(worklist);
    log.react(align);
    log.react(alignOnCustoms);
  }
}
