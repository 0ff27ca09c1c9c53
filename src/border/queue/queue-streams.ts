import { hanoiDay, hanoiMonth } from '../../shared/domain/hanoi-time.js';
import type { Direction, Gate } from '../../shared/domain/place.js';
import type { StreamOf } from '../../shared/event-store/types.js';
import { ticketOf as ticketIdOf } from '../declarations/index.js';
import { callSheetFold, type CallSheet } from './domain/call-sheet.js';
import { drawClaimFold, drawEntriesFold, type DrawClaim, type DrawEntries } from './domain/draw-entries.js';
import type { DrawClaimEvent, DrawEntryEvent, DrawEvent } from './domain/draw-events.js';
import { drawFold, type Draw } from './domain/draw.js';
import { laneOccupancyFold, type LaneOccupancy } from './domain/lane-occupancy.js';
import { conductFold, type Conduct } from './domain/conduct.js';
import type { ConductEvent, ConductSubject } from './domain/conduct-events.js';
import type {
  CallSheetEvent,
  LaneOccupancyEvent,
  SlotCapacityEvent,
  SlotEvent,
  TicketCodeEvent,
  TicketEvent,
  YardPlaceEvent,
} from './domain/queue-events.js';
import { replanFold, type ReplanState } from './domain/replan.js';
import type { ReplanEvent } from './domain/replan-events.js';
import { slotCapacityFold, type SlotCapacity } from './domain/slot-capacity.js';
import { slotFold, type Slot } from './domain/slot.js';
import { ticketCodeFold, type TicketCode } from './domain/ticket-code.js';
import { ticketFold, type TicketState } from './domain/ticket.js';
import { transferFold, type Transfer, type TransferEvent } from './domain/transfer.js';
import { yardPlacesFold, type YardPlaces } from './domain/yard-places.js';

const DAY_MS = 24 * 3_600_000;

/** A ticket by its id. */
export function ticketStream(ticket: string): StreamOf<TicketState, TicketEvent> {
  return { stream: `ticket-${ticket}`, fold: ticketFold };
}

/** The ticket of a declaration, for other contexts to fold or to guard; its state is undefined when there is none. */
export function ticketOf(declaration: string): StreamOf<TicketState, TicketEvent> {
  return ticketStream(ticketIdOf(declaration));
}

export function slotStream(slot: string): StreamOf<Slot, SlotEvent> {
  return { stream: `slot-${slot}`, fold: slotFold };
}

/** A vehicle's transfers from gate to gate. */
export function transferStream(declaration: string): StreamOf<Transfer, TransferEvent> {
  return { stream: `transfer-${declaration}`, fold: transferFold };
}

/** How a closure moves the bookings that it touches. */
export function replanStream(closure: string): StreamOf<ReplanState, ReplanEvent> {
  return { stream: `replan-${closure}`, fold: replanFold };
}

/** How many vehicles a gate's hours take. */
export function slotCapacityStream(gate: Gate): StreamOf<SlotCapacity, SlotCapacityEvent> {
  return { stream: `slot-capacity-${gate}`, fold: slotCapacityFold };
}

/** A ticket code; believed to be new, which is nearly always so. */
export function codeStream(code: string): StreamOf<TicketCode, TicketCodeEvent> {
  return { stream: `code-${code}`, fold: ticketCodeFold, fresh: true };
}

/** The calls of a gate and direction on the Hanoi day of an instant. */
export function callSheetStream(gate: Gate, direction: Direction, now: Date): StreamOf<CallSheet, CallSheetEvent> {
  return { stream: `calls-${gate}-${direction}-${hanoiDay(now)}`, fold: callSheetFold };
}

/** What was admitted to a lane on the Hanoi day of an instant. */
export function occupancyStream(lane: string, admittedAt: Date): StreamOf<LaneOccupancy, LaneOccupancyEvent> {
  return { stream: `occupancy-${lane}-${hanoiDay(admittedAt)}`, fold: laneOccupancyFold };
}

/** The same of the day before, so that midnight frees no lane. */
export function occupancyBefore(lane: string, now: Date): StreamOf<LaneOccupancy, LaneOccupancyEvent> {
  return occupancyStream(lane, new Date(now.getTime() - DAY_MS));
}

/** The places of a park, or of a gate yard that parks lead to, that were taken in the Hanoi month of an instant. */
export function yardPlacesStream(yard: string, takenAt: Date): StreamOf<YardPlaces, YardPlaceEvent> {
  return { stream: `yard-places-${yard}-${hanoiMonth(takenAt)}`, fold: yardPlacesFold };
}

/** The same of the month before, so that its end empties no yard. */
export function yardPlacesBefore(yard: string, now: Date): StreamOf<YardPlaces, YardPlaceEvent> {
  const lastMonth = new Date(Date.parse(`${hanoiMonth(now)}-01T00:00:00.000Z`) - DAY_MS);
  return yardPlacesStream(yard, lastMonth);
}

/** What a vehicle (HMAC of its plate) or a carrier (its reference) has to its name. */
export function conductStream(subject: ConductSubject, of: string): StreamOf<Conduct, ConductEvent> {
  return { stream: `${subject.toLowerCase()}-conduct-${of}`, fold: conductFold };
}

/** Who waits for a place of an hour. */
export function drawEntriesStream(slot: string): StreamOf<DrawEntries, DrawEntryEvent> {
  return { stream: `draw-entries-${slot}`, fold: drawEntriesFold };
}

/** The hour that a declaration waits for. */
export function drawClaimStream(declaration: string): StreamOf<DrawClaim, DrawClaimEvent> {
  return { stream: `draw-claim-${declaration}`, fold: drawClaimFold };
}

/** One draw. */
export function drawStream(draw: string): StreamOf<Draw, DrawEvent> {
  return { stream: `draw-${draw}`, fold: drawFold };
}
