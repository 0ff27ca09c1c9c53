import type { CargoKind, Direction, Gate, LaneKind, QueueClass } from '../../../shared/domain/place.js';

/**
 * An hour on a route, direction and class. Stream `slot-<slot>`, slot id `<route>-<direction>-<class>-<yyyy-mm-ddThhZ>`.
 * Capacity is the share kept for bookings; it is a rule of this stream, never a count.
 */
export type SlotEvent =
  | {
      type: 'SlotOpened';
      data: {
        slot: string;
        gate: Gate;
        route: string;
        direction: Direction;
        class: QueueClass;
        hour: string;
        capacity: number;
      };
    }
  | { type: 'SlotBooked'; data: { slot: string; ticket: string; firm: string } }
  | { type: 'SlotPlaceReturned'; data: { slot: string; ticket: string; firm: string } };

export type TicketStatus = 'BOOKED' | 'WAITING' | 'CALLED' | 'ADMITTED' | 'DONE' | 'HOLDING' | 'NO_SHOW' | 'RELEASED';

/**
 * A vehicle's place in the queue. Stream `ticket-<ticket>`; the ticket id is derived from the declaration id, so a
 * declaration has one ticket at most. An export waits for a BORDER lane; an import for a BAY, then for an EXIT.
 */
export type TicketEvent =
  | {
      type: 'TicketBooked';
      data: TicketFacts & { slot: string; hour: string };
    }
  /** A live place: begins at check-in, without a slot. */
  | { type: 'TicketIssuedLive'; data: TicketFacts }
  | {
      type: 'TicketMoved';
      data: { ticket: string; gate: Gate; at: string; from: string; slot: string; hour: string; free: boolean };
    }
  | {
      type: 'TicketReleased';
      data: {
        ticket: string;
        gate: Gate;
        at: string;
        slot?: string;
        why: 'GIVEN_BACK' | 'DECLARATION_ENDED' | 'SLOT_LAPSED';
      };
    }
  | {
      type: 'TicketCheckedIn';
      data: {
        ticket: string;
        gate: Gate;
        at: string;
        yard: string;
        stage: LaneKind;
        onTime: boolean;
        witness: 'YARD_SCAN' | 'CAMERA' | 'CODE';
      };
    }
  | {
      type: 'TicketCalled';
      data: {
        ticket: string;
        gate: Gate;
        code: string;
        lane: string;
        stage: LaneKind;
        at: string;
        call: number;
        rule: string;
        asOf: number;
        answerBy: string;
        arriveBy: string;
      };
    }
  | { type: 'CallAnswered'; data: { ticket: string; gate: Gate; at: string; how: 'EXIT_SCAN' | 'DRIVER' | 'CLERK' } }
  | { type: 'CallWithdrawn'; data: { ticket: string; gate: Gate; lane: string; at: string; reason: string } }
  /** Not at the lane in time: others go before, the place is kept until the answer limit. */
  | { type: 'TicketOvertaken'; data: { ticket: string; gate: Gate; lane: string; at: string } }
  | { type: 'TicketSetBack'; data: { ticket: string; gate: Gate; lane: string; at: string } }
  | { type: 'TicketNoShow'; data: { ticket: string; gate: Gate; lane: string; at: string } }
  | { type: 'TicketAdmitted'; data: { ticket: string; gate: Gate; lane: string; stage: LaneKind; at: string } }
  | { type: 'LaneVacated'; data: { ticket: string; gate: Gate; lane: string; stage: LaneKind; at: string } }
  /** Back in the queue for the next stage (an import that is cleared waits for an exit). */
  | { type: 'TicketAdvanced'; data: { ticket: string; gate: Gate; stage: LaneKind; at: string } }
  | { type: 'TicketDone'; data: { ticket: string; gate: Gate; at: string } };

export interface TicketFacts {
  readonly ticket: string;
  /** `HN-E-0417` */
  readonly code: string;
  readonly declaration: string;
  readonly firm: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  readonly perishableDeadline?: string;
  /** ISO instant of acceptance of the declaration. */
  readonly acceptedAt: string;
  readonly at: string;
}

/** A code is not reused for 90 days. Stream `code-<code>`. */
export type TicketCodeEvent = { type: 'TicketCodeTaken'; data: { code: string; ticket: string; at: string } };

/**
 * The order of calls of a gate and direction on a Hanoi day. Stream `calls-<GATE>-<EXPORT|IMPORT>-<yyyy-mm-dd>`.
 * One call after the other: whoever replays the log to `asOf` gets the same choice.
 */
export type CallSheetEvent = {
  type: 'CallDecided';
  data: {
    gate: Gate;
    direction: Direction;
    ticket: string;
    lane: string;
    stage: LaneKind;
    class: QueueClass;
    policy: string;
    rule: string;
    asOf: number;
    at: string;
    /** Public inputs of the chosen ticket and the salted commitment to their evidence. */
    inputs: Readonly<Record<string, string | number | boolean>>;
    commitment: string;
    /** Given for a call by hand. */
    reason?: string;
  };
};

/** Vehicles called to and standing in a lane. Stream `occupancy-<lane>-<yyyy-mm-dd>`… kept beside the lane's own day. */
export type LaneOccupancyEvent =
  | { type: 'LanePlaceTaken'; data: { lane: string; gate: Gate; ticket: string; at: string } }
  | { type: 'LanePlaceFreed'; data: { lane: string; gate: Gate; ticket: string; at: string } };
