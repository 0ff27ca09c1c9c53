export { ChangePreviewsModule } from './change-previews/change-previews.module.js';
export { FindVehicleModule } from './tickets/find-vehicle/find-vehicle.module.js';
export { LongWaitsModule } from './tickets/long-waits/long-waits.module.js';
export { OpeningBalanceModule } from './opening-balance/opening-balance.module.js';
export { QueueModule } from './queue.module.js';
export { AppealProofModule } from './penalties/appeal-proof/appeal-proof.module.js';
export { StoppedCallsModule } from './calling/stopped-calls.module.js';
export { EstimatesToldSince } from './calling/estimate-list/told-lately.query.js';
export type { ToldLately } from './calling/estimate-list/told-lately.query.js';
export { NextInQueue } from './calling/dispatcher/next-in-queue.js';
export type { NextCodes } from './calling/dispatcher/next-in-queue.js';
export type { ConductEvent } from './domain/conduct-events.js';
export type {
  CallSheetEvent,
  LaneOccupancyEvent,
  SlotCapacityEvent,
  SlotEvent,
  TicketEvent,
  TicketFacts,
  TicketStatus,
  TicketTag,
} from './domain/queue-events.js';
export type { OutOfTurnEvent } from './domain/out-of-turn-events.js';
export { CallsByHand } from './calling/calls-by-hand/calls-by-hand.query.js';
export { ListOutOfTurn } from './out-of-turn/out-of-turn-list/list-out-of-turn.query.js';
export type { Ticket, TicketState } from './domain/ticket.js';
export { ticketOf } from './queue-streams.js';
export { verifyDraws } from './draws/verify-draws.js';
export type { DrawClaimEvent, DrawEntryEvent, DrawEvent } from './domain/draw-events.js';
export { verifyCalls } from './verify-calls.js';
export type { CallsVerified, WrongCall } from './verify-calls.js';
export { TicketById } from './tickets/ticket-by-id/ticket-by-id.handler.js';
export { AnswerCall } from './calling/answer-call/answer-call.handler.js';
export { TicketAnswer } from './ticket-answer.js';
export { CheckIn } from './tickets/check-in/check-in.handler.js';
export { CHECK_IN_WITNESSES } from './domain/queue-events.js';
export type { CheckInWitness } from './domain/queue-events.js';
export { TicketOfCode } from './tickets/ticket-of-code/ticket-of-code.query.js';
export { PaperQueueModule } from './calling/paper-queue/paper-queue.module.js';
export { PaperQueue } from './calling/paper-queue/paper-queue.query.js';
export type { PaperQueueView, QueuedOnPaper } from './calling/paper-queue/paper-queue.query.js';
export { ConfirmCall } from './calling/call-ticket/confirm-call.handler.js';
export { ConfirmYardCall } from './calling/call-to-yard/confirm-yard-call.handler.js';
export { Admit } from './lanes/admit/admit.handler.js';
export type { LookUpRules } from './domain/look-up-rules.js';
export { LOOK_UP_RULES } from './settings/look-up-rules.setting.js';
export { CALL_LIMITS } from './settings/call-limits.setting.js';
export { NO_SHOW_RULES } from './settings/no-show-rules.setting.js';
export { SLOT_RULES } from './settings/slot-rules.setting.js';
