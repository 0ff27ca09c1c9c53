import { YardManifestController } from './yard-manifest/yard-manifest.controller.js';
import { YardManifestHandler } from './yard-manifest/yard-manifest.query.js';
import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { GATES } from '../../shared/domain/place.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { GateChange, VehicleKey } from '../declarations/index.js';
import { AdmitController } from './admit/admit.controller.js';
import { AdmitHandler } from './admit/admit.handler.js';
import { AdvanceTicketHandler } from './advance-ticket/advance-ticket.handler.js';
import { advanceTicketOnVehicleCleared } from './advance-ticket/advance-ticket.reactions.js';
import { AlignYardPlacesHandler } from './align-yard-places/align-yard-places.handler.js';
import { alignYardPlacesOnVehicleLeft } from './align-yard-places/align-yard-places.reaction.js';
import { AnswerCallController } from './answer-call/answer-call.controller.js';
import { AnswerCallHandler } from './answer-call/answer-call.handler.js';
import { AppealPenaltyController } from './appeal-penalty/appeal-penalty.controller.js';
import { AppealPenaltyHandler } from './appeal-penalty/appeal-penalty.handler.js';
import { BlockListController } from './block-list/block-list.controller.js';
import { ListBlocksHandler } from './block-list/list-blocks.query.js';
import { slotBlocks } from './block-list/slot-block.projection.js';
import { BookBlockController } from './book-block/book-block.controller.js';
import { BookBlockHandler } from './book-block/book-block.handler.js';
import { BookSlotController } from './book-slot/book-slot.controller.js';
import { BookSlotHandler } from './book-slot/book-slot.handler.js';
import { CallOutOfTurnController } from './call-out-of-turn/call-out-of-turn.controller.js';
import { CallOutOfTurnHandler } from './call-out-of-turn/call-out-of-turn.handler.js';
import { ConfirmOutOfTurnController } from './confirm-out-of-turn/confirm-out-of-turn.controller.js';
import { ConfirmOutOfTurnHandler } from './confirm-out-of-turn/confirm-out-of-turn.handler.js';
import { EndUnconfirmedHandler } from './confirm-out-of-turn/end-unconfirmed.handler.js';
import { outOfTurnConfirmation } from './confirm-out-of-turn/unconfirmed.deadline.js';
import { CountOutOfTurnHandler } from './out-of-turn-counts/out-of-turn-counts.query.js';
import { OutOfTurnCountsController } from './out-of-turn-counts/out-of-turn-counts.controller.js';
import { ListOutOfTurnHandler } from './out-of-turn-list/list-out-of-turn.query.js';
import { OutOfTurnListController } from './out-of-turn-list/out-of-turn-list.controller.js';
import { outOfTurnList } from './out-of-turn-list/out-of-turn.projection.js';
import { CallsByHandHandler } from './calls-by-hand/calls-by-hand.query.js';
import { CallTicketController } from './call-ticket/call-ticket.controller.js';
import { CallTicketHandler } from './call-ticket/call-ticket.handler.js';
import { ConfirmCallHandler } from './call-ticket/confirm-call.handler.js';
import { CallToYardController } from './call-to-yard/call-to-yard.controller.js';
import { CallToYardHandler } from './call-to-yard/call-to-yard.handler.js';
import { ConfirmYardCallHandler } from './call-to-yard/confirm-yard-call.handler.js';
import { CheckInHandler } from './check-in/check-in.handler.js';
import { CarrierTickets } from './count-no-show/carrier-tickets.js';
import { carrierTickets } from './count-no-show/carrier-ticket.projection.js';
import { CountNoShowHandler } from './count-no-show/count-no-show.handler.js';
import { countNoShowOnNoShow } from './count-no-show/count-no-show.reaction.js';
import { DecideAppealController } from './decide-appeal/decide-appeal.controller.js';
import { DecideAppealHandler } from './decide-appeal/decide-appeal.handler.js';
import { CallSuggestions } from './dispatcher/call-suggestions.js';
import { Dispatcher } from './dispatcher/dispatcher.js';
import { NextInQueueHandler } from './dispatcher/next-in-queue.js';
import { ShownOrder } from './dispatcher/shown-order.js';
import { DrawListController } from './draw-list/draw-list.controller.js';
import { drawEntries } from './draw-list/draw-entry.projection.js';
import { DrawRows } from './draw-list/draw-rows.js';
import { draws } from './draw-list/draw.projection.js';
import { ListDrawEntriesHandler, ListDrawsHandler } from './draw-list/list-draws.query.js';
import { CommitDrawHandler } from './draws/commit-draw.handler.js';
import { DrawMix } from './draws/draw-mix.js';
import { drawCommit, drawReveal } from './draws/draw.deadlines.js';
import { PlaceDrawn } from './draws/place-drawn.js';
import { RevealDrawHandler } from './draws/reveal-draw.handler.js';
import { EndPenaltyHandler } from './end-penalty/end-penalty.handler.js';
import { appealOverdue, penaltyEnd } from './end-penalty/penalty.deadlines.js';
import { DivertController } from './divert/divert.controller.js';
import { DivertManyHandler } from './divert/divert-many.handler.js';
import { DivertTicketHandler } from './divert/divert-ticket.handler.js';
import { EndTicketHandler } from './end-ticket/end-ticket.handler.js';
import { endTicketOnVehicleGone, releaseTicketOnDeclarationEnded } from './end-ticket/end-ticket.reactions.js';
import { callLimitDeadlines } from './end-unanswered-call/call-limits.deadlines.js';
import { EndUnansweredCallHandler } from './end-unanswered-call/end-unanswered-call.handler.js';
import { EnterDrawController } from './enter-draw/enter-draw.controller.js';
import { EnterDrawHandler } from './enter-draw/enter-draw.handler.js';
import { CallEstimates } from './estimate-list/call-estimates.js';
import { estimateHits } from './estimate-list/estimate-hits.projection.js';
import { HitRateController } from './estimate-list/hit-rate.controller.js';
import { HitRatesOfHandler } from './estimate-list/hit-rate.query.js';
import { ExchangePlacesController } from './exchange-places/exchange-places.controller.js';
import { ExchangePlacesHandler } from './exchange-places/exchange-places.handler.js';
import { FollowDeclarationHandler } from './follow-declaration/follow-declaration.handler.js';
import { followDeclarationReactions } from './follow-declaration/follow-declaration.reaction.js';
import { GiveBackController } from './give-back/give-back.controller.js';
import { GiveBackHandler } from './give-back/give-back.handler.js';
import { blockLapse } from './give-block-back/block-lapse.deadline.js';
import { GiveBlockBackController } from './give-block-back/give-block-back.controller.js';
import { GiveBlockBackHandler, LapseBlockHandler } from './give-block-back/give-block-back.handler.js';
import { slotLapse } from './lapse-booking/lapse-booking.deadline.js';
import {
  WithdrawUnclearedCallHandler,
  withdrawCallOnClearanceFellBack,
} from './uncleared-calls/withdraw-uncleared-call.js';
import { LapseBookingHandler } from './lapse-booking/lapse-booking.handler.js';
import { LeaveDrawController } from './leave-draw/leave-draw.controller.js';
import { LeaveDrawHandler } from './leave-draw/leave-draw.handler.js';
import { MoveBookingController } from './move-booking/move-booking.controller.js';
import { MoveBookingHandler } from './move-booking/move-booking.handler.js';
import { ListPenaltiesHandler } from './penalty-list/list-penalties.query.js';
import { PenaltyByIdHandler } from './penalty-list/penalty-by-id.query.js';
import { PenaltyListController } from './penalty-list/penalty-list.controller.js';
import { PenaltyRows } from './penalty-list/penalty-rows.js';
import { penaltyList } from './penalty-list/penalty.projection.js';
import { QUEUE_OWN_EVENTS } from './queue-event-names.js';
import { RandomCodes } from './random-codes.js';
import { PreviewSlotCapacityHandler } from './set-slot-capacity/preview-slot-capacity.query.js';
import { ReplanController } from './replan/replan.controller.js';
import { REPLAN_PROVIDERS } from './replan/replan.providers.js';
import { replanReactions } from './replan/replan.reactions.js';
import { SetSlotCapacityController } from './set-slot-capacity/set-slot-capacity.controller.js';
import { SetSlotCapacityHandler } from './set-slot-capacity/set-slot-capacity.handler.js';
import { slotHours } from './slot-list/slot-hour.projection.js';
import { SettingTouches } from './settings/setting-touches.js';
import { SlotListController } from './slot-list/slot-list.controller.js';
import { SlotsOfDayHandler } from './slot-list/slot-list.handler.js';
import { SuggestionListController } from './suggestion-list/suggestion-list.controller.js';
import { SupportAppealController } from './support-appeal/support-appeal.controller.js';
import { SupportAppealHandler } from './support-appeal/support-appeal.handler.js';
import { TicketByIdController } from './ticket-by-id/ticket-by-id.controller.js';
import { TicketByIdHandler } from './ticket-by-id/ticket-by-id.handler.js';
import { ListTicketsHandler } from './ticket-list/list-tickets.handler.js';
import { TicketListController } from './ticket-list/ticket-list.controller.js';
import { ticketList } from './ticket-list/ticket-list.projection.js';
import { TicketLookupController } from './ticket-lookup/ticket-lookup.controller.js';
import { LookUpTicketHandler } from './ticket-lookup/ticket-lookup.handler.js';
import { TicketOfCodeHandler } from './ticket-of-code/ticket-of-code.query.js';
import { AskTransferHandler } from './transfer/ask-transfer.handler.js';
import { DecideTransferHandler } from './transfer/decide-transfer.handler.js';
import { SendToGateController } from './transfer/send-to-gate.controller.js';
import { SendToGateHandler } from './transfer/send-to-gate.handler.js';
import { TransferController } from './transfer/transfer.controller.js';
import { TransferDesk } from './transfer/transfer-desk.js';
import { WithdrawTransferHandler } from './transfer/withdraw-transfer.handler.js';
import { ListTransfersHandler } from './transfer-list/list-transfers.handler.js';
import { TransferListController } from './transfer-list/transfer-list.controller.js';
import { transferList } from './transfer-list/transfer-list.projection.js';
import { VacateLaneController } from './vacate-lane/vacate-lane.controller.js';
import { VacateLaneHandler } from './vacate-lane/vacate-lane.handler.js';
import { WayToGate } from './way-to-gate.js';
import { WhereaboutsController } from './whereabouts/whereabouts.controller.js';
import { WhereaboutsHandler } from './whereabouts/whereabouts.handler.js';
import { WithdrawCallController } from './withdraw-call/withdraw-call.controller.js';
import { WithdrawCallHandler } from './withdraw-call/withdraw-call.handler.js';

/** Slots, tickets, the order of calls and the lanes' vehicles. */
@Module({
  controllers: [
    SlotListController,
    SetSlotCapacityController,
    BookSlotController,
    BookBlockController,
    BlockListController,
    GiveBlockBackController,
    TicketListController,
    TicketByIdController,
    TicketLookupController,
    MoveBookingController,
    ReplanController,
    YardManifestController,
    GiveBackController,
    ExchangePlacesController,
    SuggestionListController,
    CallTicketController,
    CallToYardController,
    AnswerCallController,
    WithdrawCallController,
    TransferController,
    DivertController,
    SendToGateController,
    TransferListController,
    WhereaboutsController,
    AdmitController,
    VacateLaneController,
    PenaltyListController,
    AppealPenaltyController,
    SupportAppealController,
    DecideAppealController,
    CallOutOfTurnController,
    ConfirmOutOfTurnController,
    OutOfTurnListController,
    OutOfTurnCountsController,
    DrawListController,
    HitRateController,
    EnterDrawController,
    LeaveDrawController,
  ],
  providers: [
    RandomCodes,
    GateChange,
    VehicleKey,
    WayToGate,
    TransferDesk,
    SettingTouches,
    CallSuggestions,
    ShownOrder,
    SlotsOfDayHandler,
    SetSlotCapacityHandler,
    PreviewSlotCapacityHandler,
    BookSlotHandler,
    BookBlockHandler,
    ListBlocksHandler,
    GiveBlockBackHandler,
    LapseBlockHandler,
    ListTicketsHandler,
    TicketByIdHandler,
    LookUpTicketHandler,
    TicketOfCodeHandler,
    MoveBookingHandler,
    WithdrawUnclearedCallHandler,
    ...REPLAN_PROVIDERS,
    YardManifestHandler,
    GiveBackHandler,
    ExchangePlacesHandler,
    CheckInHandler,
    ConfirmCallHandler,
    CallTicketHandler,
    ConfirmYardCallHandler,
    CallToYardHandler,
    AlignYardPlacesHandler,
    AnswerCallHandler,
    WithdrawCallHandler,
    EndUnansweredCallHandler,
    AdmitHandler,
    VacateLaneHandler,
    AdvanceTicketHandler,
    EndTicketHandler,
    FollowDeclarationHandler,
    LapseBookingHandler,
    NextInQueueHandler,
    CarrierTickets,
    CountNoShowHandler,
    PenaltyRows,
    ListPenaltiesHandler,
    PenaltyByIdHandler,
    AppealPenaltyHandler,
    SupportAppealHandler,
    DecideAppealHandler,
    EndPenaltyHandler,
    DivertTicketHandler,
    DivertManyHandler,
    CallEstimates,
    HitRatesOfHandler,
    DrawRows,
    ListDrawsHandler,
    ListDrawEntriesHandler,
    EnterDrawHandler,
    LeaveDrawHandler,
    DrawMix,
    PlaceDrawn,
    CommitDrawHandler,
    RevealDrawHandler,
    AskTransferHandler,
    DecideTransferHandler,
    WithdrawTransferHandler,
    SendToGateHandler,
    ListTransfersHandler,
    WhereaboutsHandler,
    CallOutOfTurnHandler,
    CallsByHandHandler,
    ConfirmOutOfTurnHandler,
    EndUnconfirmedHandler,
    ListOutOfTurnHandler,
    CountOutOfTurnHandler,
  ],
})
export class QueueModule {
  constructor(registry: LogRegistry, commands: CommandBus, shown: ShownOrder) {
    registry.events(QUEUE_OWN_EVENTS);
    registry.project(ticketList);
    registry.project(slotHours);
    registry.project(slotBlocks);
    registry.project(carrierTickets);
    registry.project(penaltyList);
    registry.project(drawEntries);
    registry.project(draws);
    registry.project(estimateHits);
    registry.project(transferList);
    registry.project(outOfTurnList);
    registry.react(endTicketOnVehicleGone(commands));
    registry.react(releaseTicketOnDeclarationEnded(commands));
    registry.react(advanceTicketOnVehicleCleared(commands));
    registry.react(alignYardPlacesOnVehicleLeft(commands));
    registry.react(countNoShowOnNoShow(commands));
    for (const reaction of followDeclarationReactions(commands)) registry.react(reaction);
    for (const reaction of replanReactions(commands)) registry.react(reaction);
    registry.react(withdrawCallOnClearanceFellBack(commands));
    registry.deadline(slotLapse(commands));
    registry.deadline(blockLapse(commands));
    registry.deadline(drawCommit(commands));
    registry.deadline(drawReveal(commands));
    registry.deadline(penaltyEnd(commands));
    registry.deadline(appealOverdue(commands));
    registry.deadline(outOfTurnConfirmation(commands));
    for (const deadline of callLimitDeadlines(commands)) registry.deadline(deadline);
    for (const gate of GATES) registry.follow(new Dispatcher(gate, shown, commands));
  }
}
