import type { MadeEstimate } from './estimate-hit.js';
import type { CargoKind, Direction, Gate, LaneKind, QueueClass, QueueStage } from '../../../shared/domain/place.js';

/**
 * An hour on a route, direction and class. Stream `slot-<slot>`, slot id `<route>.<direction>.<class>.<yyyy-mm-ddThh>` (UTC).
 * Capacity is the share kept for bookings; it is a rule of this stream, never a count.
 */
export type SlotEvent =
  | { type: 'SlotOpened'; data: SlotFacts }
  /** `firm` declared the vehicle; `carrier` is whose share the place is of: missing, the declarer's. */
  | {
      type: 'SlotBooked';
      /**
       * `block`: the place was one of that block; `draw`: it was won in that draw; `closure`: it was moved there by that one,
       * past its carrier's share.
       */
      data: {
        slot: string;
        gate: Gate;
        ticket: string;
        firm: string;
        carrier?: string;
        block?: string;
        draw?: string;
        closure?: string;
      };
    }
  /** `drawAt` (ISO): of a full hour, it waits for the draw of that instant. */
  | { type: 'SlotPlaceReturned'; data: { slot: string; gate: Gate; ticket: string; firm: string; drawAt?: string } }
  /** Places of one carrier without vehicles yet: those are named one by one, what is left at `lapsesAt` (ISO) is given back. */
  | {
      type: 'SlotBlockBooked';
      /** `closure`: what was left of it was moved here by that one, past its firm's share. */
      data: SlotFacts & BlockPlaces & { firm: string; lapsesAt: string; closure?: string };
    }
  | {
      type: 'SlotBlockReturned';
      data: BlockPlaces & { slot: string; gate: Gate; why: 'GIVEN_BACK' | 'LAPSED' | 'CLOSURE'; drawAt?: string };
    }
  /** So many of the places that wait are committed to a draw; until it is over no other of the hour begins. */
  | { type: 'SlotDrawBegun'; data: { slot: string; gate: Gate; draw: string; places: number; at: string } }
  /** A draw is over, carried out or aborted: so many places wait no longer. */
  | {
      type: 'SlotDrawn';
      /** `drawAt`: when those are drawn that still wait. */
      data: { slot: string; gate: Gate; draw: string; places: number; at: string; drawAt?: string };
    }
  /** The declaration names another carrier now: the place is of that one's share. */
  | { type: 'SlotPlaceRecounted'; data: { slot: string; gate: Gate; ticket: string; carrier: string; at: string } };

interface BlockPlaces {
  readonly block: string;
  readonly places: number;
  readonly at: string;
}

export interface SlotFacts {
  readonly slot: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly class: QueueClass;
  /** ISO start of the hour. */
  readonly hour: string;
  readonly capacity: number;
}

/**
 * How many vehicles of a class a route takes in an hour from `from` on, and the whole percentage kept for bookings.
 * Stream `slot-capacity-<GATE>`. A slot that is open keeps the capacity that it was opened with.
 */
export type SlotCapacityEvent = {
  type: 'SlotCapacitySet';
  data: {
    gate: Gate;
    route: string;
    direction: Direction;
    class: QueueClass;
    perHour: number;
    bookedShare: number;
    from: string;
    at: string;
  };
};

export const TICKET_STATUSES = [
  'BOOKED',
  'WAITING',
  'CALLED',
  'ADMITTED',
  'DONE',
  'HOLDING',
  'NO_SHOW',
  'RELEASED',
  'TRANSFERRED',
] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

export type ReleaseReason =
  'GIVEN_BACK' | 'DECLARATION_ENDED' | 'SLOT_LAPSED' | 'ROUTE_CHANGED' | 'CARRIER_SHARE_USED' | 'GATE_CHANGED';

/** What every event of a ticket says again, so that boards and reports need no second look. `at` is when it happened. */
export interface TicketTag {
  readonly ticket: string;
  readonly declaration: string;
  /** `HN-E-0417` */
  readonly code: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly cargo: CargoKind;
  readonly class: QueueClass;
  /** Cars of a group of new vehicles; missing: one. */
  readonly vehicleCount?: number;
  readonly at: string;
}

export interface TicketFacts extends TicketTag {
  readonly firm: string;
  /** On whom places and no-shows count; missing: the firm that declared. */
  readonly carrier?: string;
  readonly perishableDeadline?: string;
  /** ISO instant of acceptance of the declaration. */
  readonly acceptedAt: string;
}

/**
 * A vehicle's place in the queue. Stream `ticket-<ticket>`; the ticket id is derived from the declaration id, so a
 * declaration has one ticket at most. An export waits for a BORDER lane, in a park first for room in the gate YARD; an
 * import waits for a BAY, then for an EXIT. A call to the gate yard names that yard as `lane`.
 */
export type TicketEvent =
  | { type: 'TicketBooked'; data: TicketFacts & { slot: string; hour: string; lapsesAt?: string } }
  /** A live place: begins at check-in, without a slot; `TicketCheckedIn` follows in the same append. */
  | { type: 'TicketIssuedLive'; data: TicketFacts }
  | {
      type: 'TicketMoved';
      /** `lapsesAt` (ISO): not seen by then, the booking ends; missing: written before rules were settings. */
      data: TicketTag & {
        from: string;
        slot: string;
        hour: string;
        free: boolean;
        lapsesAt?: string;
        /** The closure that moved it, or whose move was taken back. */
        closure?: string;
        undone?: true;
      };
    }
  | {
      type: 'TicketReleased';
      /** `slot`: the place that it gives back; `lane`: where it had been called to. */
      data: TicketTag & { slot?: string; lane?: string; from: TicketStatus; why: ReleaseReason };
    }
  /** A closure found no other hour for it: it stays booked, may move to any open hour and keeps its reference time. */
  | { type: 'PlaceOwed'; data: TicketTag & { closure: string; hour: string } }
  /** It was due to lapse while its route was closed; it is looked at again at `until` (ISO). */
  | { type: 'BookingKept'; data: TicketTag & { hour: string; until: string } }
  /** Its declaration was corrected. The tag says what is so now, `was` what had been; a change of route ends a booking. */
  | {
      type: 'TicketFactsChanged';
      data: TicketTag & {
        status: TicketStatus;
        was: Pick<TicketTag, 'route' | 'cargo' | 'class' | 'vehicleCount'>;
        /** Who answers for it from now on: a firm took the walk-in over. `carrier` is told with it. */
        firm?: string;
        carrier?: string;
        perishableDeadline?: string;
      };
    }
  | {
      type: 'TicketCheckedIn';
      data: TicketTag & { yard: string; stage: QueueStage; onTime: boolean } & Witnessed;
    }
  /** Two waiting tickets exchanged their places: this one has the reference time of `with` from now on; ISO instants. */
  | { type: 'PlacesExchanged'; data: TicketTag & { with: string; reference: string; was: string } }
  /**
   * It belongs to another gate from now on, under a new code: the tag is that of the gate that it goes to. Whoever was in a
   * yard is on the way (`TRANSFERRED`) with the reference time `reference`, which holds when it checks in by `keptUntil`
   * (ISO instants). A booking has its place in the same hour there; one without is released before.
   */
  | {
      type: 'TicketTransferred';
      data: TicketFacts & {
        was: Pick<TicketTag, 'gate' | 'route' | 'code'> & { status: TicketStatus; yard?: string; slot?: string };
        status: TicketStatus;
        slot?: string;
        hour?: string;
        lapsesAt?: string;
        bookedAt?: string;
        reference?: string;
        keptUntil?: string;
      };
    }
  /**
   * It is sent from one yard to another of its gate, with all that it is ranked by: in a park it waits for `stage` YARD. Until
   * it is seen there it is passed over.
   */
  | {
      type: 'TicketDiverted';
      data: TicketTag & { yard: string; from: string; stage: QueueStage; reason: string; status: TicketStatus };
    }
  /** Diverted, it was seen in the yard that it was sent to. */
  | { type: 'DivertedSeen'; data: TicketTag & { yard: string } & Witnessed }
  /** Called out of a park, it was seen in the gate yard: it waits for `stage` with the reference time that it had. */
  | { type: 'YardReached'; data: TicketTag & { yard: string; from: string; stage: LaneKind } & Witnessed }
  | {
      type: 'TicketCalled';
      data: TicketTag & {
        lane: string;
        stage: QueueStage;
        /** 1 for the first call, 2 after one round back. */
        call: number;
        rule: string;
        /** Position of the log that the choice was made on. */
        asOf: number;
        /** ISO: not at the lane by then, it is overtaken; not there by `answerBy`, it goes back one round or is a no-show. */
        arriveBy: string;
        answerBy: string;
        /** Minutes since it began to wait for this stage. */
        waitedMinutes: number;
        /** When it was told that it would be called; missing: nothing was, or before estimates were. */
        estimate?: MadeEstimate;
      };
    }
  /** `stage`: of a call out of a park; missing: of a call to a lane. */
  | { type: 'CallAnswered'; data: TicketTag & { lane: string; how: CallAnswer; stage?: 'YARD' } }
  | { type: 'CallWithdrawn'; data: TicketTag & { lane: string; reason: string } }
  /** Not at the lane in time: others go before, the place is kept until the answer limit. */
  | { type: 'TicketOvertaken'; data: TicketTag & { lane: string } }
  | { type: 'TicketSetBack'; data: TicketTag & { lane: string } }
  | { type: 'TicketNoShow'; data: TicketTag & { lane: string } }
  | { type: 'TicketAdmitted'; data: TicketTag & { lane: string; stage: LaneKind } }
  | { type: 'LaneVacated'; data: TicketTag & { lane: string; stage: LaneKind } }
  /** Waits again, for the next stage: an import that is cleared waits for an exit. */
  | { type: 'TicketAdvanced'; data: TicketTag & { stage: LaneKind } }
  /** `from`: what it was until then, so that counts need no second look; `lane`: where it stood or was called to. */
  | { type: 'TicketDone'; data: TicketTag & { from: TicketStatus; lane?: string } };

/**
 * `OPENING_LIST`: two persons said that it stood there before the gate was live. `PAPER`: written down by hand in the yard,
 * while the line was down.
 */
export const CHECK_IN_WITNESSES = ['YARD_SCAN', 'CAMERA', 'CODE', 'OPENING_LIST', 'PAPER'] as const;
export type CheckInWitness = (typeof CHECK_IN_WITNESSES)[number];
/** By what a vehicle was seen in a yard. `read`: what the camera read; missing for other witnesses. */
export interface Witnessed {
  readonly witness: CheckInWitness;
  readonly read?: string;
}
export const CALL_ANSWERS = ['EXIT_SCAN', 'DRIVER', 'CLERK'] as const;
export type CallAnswer = (typeof CALL_ANSWERS)[number];

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
    stage: QueueStage;
    class: QueueClass;
    policy: string;
    rule: string;
    asOf: number;
    /** ISO instant that the choice was made for: with `asOf` it gives the same choice again. */
    chosenAt: string;
    at: string;
    /** Public inputs of the chosen ticket and the salted commitment to their evidence. */
    inputs: Readonly<Record<string, string | number | boolean>>;
    commitment: string;
    /** Code of the reason of a call by hand, of the legal ground of one out of turn. */
    reason?: string;
  };
};

/** A lane holds one vehicle from admission to `LaneVacated`. Stream `occupancy-<lane>-<yyyy-mm-dd>` (Hanoi day of the admission). */
export type LaneOccupancyEvent =
  | { type: 'LanePlaceTaken'; data: { lane: string; gate: Gate; ticket: string; at: string } }
  | { type: 'LanePlaceFreed'; data: { lane: string; gate: Gate; ticket: string; at: string } };

/**
 * A place in a park, or in a gate yard that parks lead to: taken at check-in, in the gate yard already by the call.
 * Stream `yard-places-<yard>-<yyyy-mm>` (Hanoi month in which it was taken).
 */
export type YardPlaceEvent =
  | { type: 'YardPlaceTaken'; data: { yard: string; gate: Gate; ticket: string; at: string } }
  | { type: 'YardPlaceFreed'; data: { yard: string; gate: Gate; ticket: string; at: string } };
