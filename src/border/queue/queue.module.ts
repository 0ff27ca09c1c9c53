import { YardManifestController } from './yards/yard-manifest/yard-manifest.controller.js';
import { YardManifestHandler } from './yards/yard-manifest/yard-manifest.query.js';
import { Module } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { GATES } from '../../shared/domain/place.js';
import { LogRegistry } from '../../shared/event-store/log-registry.js';
import { GateChange, VehicleKey } from '../declarations/index.js';
import { AdmitController } from './lanes/admit/admit.controller.js';
import { AdmitHandler } from './lanes/admit/admit.handler.js';
import { AdvanceTicketHandler } from './tickets/advance-ticket/advance-ticket.handler.js';
import { advanceTicketOnVehicleCleared } from './tickets/advance-ticket/advance-ticket.reactions.js';
import { AlignYardPlacesHandler } from './yards/align-yard-places/align-yard-places.handler.js';
import { alignYardPlacesOnVehicleLeft } from './yards/align-yard-places/align-yard-places.reaction.js';
import { AnswerCallController } from './calling/answer-call/answer-call.controller.js';
import { AnswerCallHandler } from './calling/answer-call/answer-call.handler.js';
import { AppealPenaltyController } from './penalties/appeal-penalty/appeal-penalty.controller.js';
import { AppealPenaltyHandler } from './penalties/appeal-penalty/appeal-penalty.handler.js';
import { BlockListController } from './bookings/block-list/block-list.controller.js';
import { ListBlocksHandler } from './bookings/block-list/list-blocks.query.js';
import { slotBlocks } from './bookings/block-list/slot-block.projection.js';
import { BookBlockController } from './bookings/book-block/book-block.controller.js';
import { BookBlockHandler } from './bookings/book-block/book-block.handler.js';
import { BookSlotController } from './bookings/book-slot/book-slot.controller.js';
import { BookSlotHandler } from './bookings/book-slot/book-slot.handler.js';
import { CallOutOfTurnController } from './out-of-turn/call-out-of-turn/call-out-of-turn.controller.js';
import { CallOutOfTurnHandler } from './out-of-turn/call-out-of-turn/call-out-of-turn.handler.js';
import { ConfirmOutOfTurnController } from './out-of-turn/confirm-out-of-turn/confirm-out-of-turn.controller.js';
import { ConfirmOutOfTurnHandler } from './out-of-turn/confirm-out-of-turn/confirm-out-of-turn.handler.js';
import { EndUnconfirmedHandler } from './out-of-turn/confirm-out-of-turn/end-unconfirmed.handler.js';
import { outOfTurnConfirmation } from './out-of-turn/confirm-out-of-turn/unconfirmed.deadline.js';
import { CountOutOfTurnHandler } from './out-of-turn/out-of-turn-counts/out-of-turn-counts.query.js';
import { OutOfTurnCountsController } from './out-of-turn/out-of-turn-counts/out-of-turn-counts.controller.js';
import { ListOutOfTurnHandler } from './out-of-turn/out-of-turn-list/list-out-of-turn.query.js';
import { OutOfTurnListController } from './out-of-turn/out-of-turn-list/out-of-turn-list.controller.js';
import { outOfTurnList } from './out-of-turn/out-of-turn-list/out-of-turn.projection.js';
import { CallsByHandHandler } from './calling/calls-by-hand/calls-by-hand.query.js';
import { CallTicketController } from './calling/call-ticket/call-ticket.controller.js';
import { CallTicketHandler } from './calling/call-ticket/call-ticket.handler.js';
import { ConfirmCallHandler } from './calling/call-ticket/confirm-call.handler.js';
import { CallToYardController } from './calling/call-to-yard/call-to-yard.controller.js';
import { CallToYardHandler } from './calling/call-to-yard/call-to-yard.handler.js';
import { ConfirmYardCallHandler } from './calling/call-to-yard/confirm-yard-call.handler.js';
import { CheckInHandler } from './tickets/check-in/check-in.handler.js';
import { CarrierTickets } from './penalties/count-no-show/carrier-tickets.js';
import { carrierTickets } from './penalties/count-no-show/carrier-ticket.projection.js';
import { CountNoShowHandler } from './penalties/count-no-show/count-no-show.handler.js';
import { countNoShowOnNoShow } from './penalties/count-no-show/count-no-show.reaction.js';
import { DecideAppealController } from './penalties/decide-appeal/decide-appeal.controller.js';
import { DecideAppealHandler } from './penalties/decide-appeal/decide-appeal.handler.js';
import { CallSuggestions } from './calling/dispatcher/call-suggestions.js';
import { Dispatcher } from './calling/dispatcher/dispatcher.js';
import { EstimatesToldSinceHandler } from './calling/estimate-list/told-lately.query.js';
import { NextInQueueHandler } from './calling/dispatcher/next-in-queue.js';
import { ShownOrder } from './calling/dispatcher/shown-order.js';
import { DrawListController } from './draws/draw-list/draw-list.controller.js';
import { drawEntries } from './draws/draw-list/draw-entry.projection.js';
import { DrawRows } from './draws/draw-list/draw-rows.js';
import { draws } from './draws/draw-list/draw.projection.js';
import { ListDrawEntriesHandler, ListDrawsHandler } from './draws/draw-list/list-draws.query.js';
import { CommitDrawHandler } from './draws/commit-draw.handler.js';
import { DrawMix } from './draws/draw-mix.js';
import { drawCommit, drawReveal } from './draws/draw.deadlines.js';
import { PlaceDrawn } from './draws/place-drawn.js';
import { RevealDrawHandler } from './draws/reveal-draw.handler.js';
import { EndPenaltyHandler } from './penalties/end-penalty/end-penalty.handler.js';
import { appealOverdue, penaltyEnd } from './penalties/end-penalty/penalty.deadlines.js';
import { DivertController } from './transfers/divert/divert.controller.js';
import { DivertManyHandler } from './transfers/divert/divert-many.handler.js';
import { DivertTicketHandler } from './transfers/divert/divert-ticket.handler.js';
import { EndTicketHandler } from './tickets/end-ticket/end-ticket.handler.js';
import { endTicketOnVehicleGone, releaseTicketOnDeclarationEnded } from './tickets/end-ticket/end-ticket.reactions.js';
import { callLimitDeadlines } from './calling/end-unanswered-call/call-limits.deadlines.js';
import { EndUnansweredCallHandler } from './calling/end-unanswered-call/end-unanswered-call.handler.js';
import { EnterDrawController } from './draws/enter-draw/enter-draw.controller.js';
import { EnterDrawHandler } from './draws/enter-draw/enter-draw.handler.js';
import { CallEstimates } from './calling/estimate-list/call-estimates.js';
import { estimateHits } from './calling/estimate-list/estimate-hits.projection.js';
import { HitRateController } from './calling/estimate-list/hit-rate.controller.js';
import { HitRatesOfHandler } from './calling/estimate-list/hit-rate.query.js';
import { ExchangePlacesController } from './transfers/exchange-places/exchange-places.controller.js';
import { ExchangePlacesHandler } from './transfers/exchange-places/exchange-places.handler.js';
import { FollowDeclarationHandler } from './tickets/follow-declaration/follow-declaration.handler.js';
import { followDeclarationReactions } from './tickets/follow-declaration/follow-declaration.reaction.js';
import { GiveBackController } from './bookings/give-back/give-back.controller.js';
import { GiveBackHandler } from './bookings/give-back/give-back.handler.js';
import { blockLapse } from './bookings/give-block-back/block-lapse.deadline.js';
import { GiveBlockBackController } from './bookings/give-block-back/give-block-back.controller.js';
import { GiveBlockBackHandler, LapseBlockHandler } from './bookings/give-block-back/give-block-back.handler.js';
import { slotLapse } from './bookings/lapse-booking/lapse-booking.deadline.js';
import {
  WithdrawUnclearedCallHandler,
  withdrawCallOnClearanceFellBack,
} from './calling/uncleared-calls/withdraw-uncleared-call.js';
import { LapseBookingHandler } from './bookings/lapse-booking/lapse-booking.handler.js';
import { LeaveDrawController } from './draws/leave-draw/leave-draw.controller.js';
import { LeaveDrawHandler } from './draws/leave-draw/leave-draw.handler.js';
import { MoveBookingController } from './bookings/move-booking/move-booking.controller.js';
import { MoveBookingHandler } from './bookings/move-booking/move-booking.handler.js';
import { ListPenaltiesHandler } from './penalties/penalty-list/list-penalties.query.js';
import { PenaltyByIdHandler } from './penalties/penalty-list/penalty-by-id.query.js';
import { PenaltyListController } from './penalties/penalty-list/penalty-list.controller.js';
import { PenaltyRows } from './penalties/penalty-list/penalty-rows.js';
import { penaltyList } from './penalties/penalty-list/penalty.projection.js';
import { QUEUE_OWN_EVENTS } from './queue-event-names.js';
import { RandomCodes } from './random-codes.js';
import { PreviewSlotCapacityHandler } from './bookings/set-slot-capacity/preview-slot-capacity.query.js';
import { ReplanController } from './replan/replan.controller.js';
import { REPLAN_PROVIDERS } from './replan/replan.providers.js';
import { replanReactions } from './replan/replan.reactions.js';
import { SetSlotCapacityController } from './bookings/set-slot-capacity/set-slot-capacity.controller.js';
import { SetSlotCapacityHandler } from './bookings/set-slot-capacity/set-slot-capacity.handler.js';
import { slotHours } from './bookings/slot-list/slot-hour.projection.js';
import { SettingTouches } from './settings/setting-touches.js';
import { SlotListController } from './bookings/slot-list/slot-list.controller.js';
import { SlotsOfDayHandler } from './bookings/slot-list/slot-list.handler.js';
import { SuggestionListController } from './calling/suggestion-list/suggestion-list.controller.js';
import { SupportAppealController } from './penalties/support-appeal/support-appeal.controller.js';
import { SupportAppealHandler } from './penalties/support-appeal/support-appeal.handler.js';
import { TicketByIdController } from './tickets/ticket-by-id/ticket-by-id.controller.js';
import { TicketByIdHandler } from './tickets/ticket-by-id/ticket-by-id.handler.js';
import { ListTicketsHandler } from './tickets/ticket-list/list-tickets.handler.js';
import { TicketListController } from './tickets/ticket-list/ticket-list.controller.js';
import { ticketList } from './tickets/ticket-list/ticket-list.projection.js';
import { TicketLookupController } from './tickets/ticket-lookup/ticket-lookup.controller.js';
import { LookUpTicketHandler } from './tickets/ticket-lookup/ticket-lookup.handler.js';
import { TicketOfCodeHandler } from './tickets/ticket-of-code/ticket-of-code.query.js';
import { AskTransferHandler } from './transfers/transfer/ask-transfer.handler.js';
import { DecideTransferHandler } from './transfers/transfer/decide-transfer.handler.js';
import { SendToGateController } from './transfers/transfer/send-to-gate.controller.js';
import { SendToGateHandler } from './transfers/transfer/send-to-gate.handler.js';
import { TransferController } from './transfers/transfer/transfer.controller.js';
import { TransferDesk } from './transfers/transfer/transfer-desk.js';
import { WithdrawTransferHandler } from './transfers/transfer/withdraw-transfer.handler.js';
import { ListTransfersHandler } from './transfers/transfer-list/list-transfers.handler.js';
import { TransferListController } from './transfers/transfer-list/transfer-list.controller.js';
import { transferList } from './transfers/transfer-list/transfer-list.projection.js';
import { VacateLaneController } from './lanes/vacate-lane/vacate-lane.controller.js';
import { VacateLaneHandler } from './lanes/vacate-lane/vacate-lane.handler.js';
import { WayToGate } from './transfers/way-to-gate.js';
import { WhereaboutsController } from './tickets/whereabouts/whereabouts.controller.js';
import { WhereaboutsHandler } from './tickets/whereabouts/whereabouts.handler.js';
import { WithdrawCallController } from './calling/withdraw-call/withdraw-call.controller.js';
import { WithdrawCallHandler } from './calling/withdraw-call/withdraw-call.handler.js';

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
    EstimatesToldSinceHandler,
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
