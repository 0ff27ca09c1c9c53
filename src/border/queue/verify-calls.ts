import { isDeepStrictEqual } from 'node:util';
import { DIRECTIONS, GATES, type Direction, type Gate } from '../../shared/domain/place.js';
import type { RecordedEvent } from '../../shared/event-store/types.js';
import { choiceFor } from './calling/dispatcher/next-calls.js';
import { GateQueue } from './calling/dispatcher/gate-queue.js';
import { QUEUE_EVENT_TYPES, type QueueEvent } from './calling/dispatcher/queue-event-types.js';
import type { CallSheetEvent } from './domain/queue-events.js';

type CallDecided = CallSheetEvent['data'];

/** A call that the published policy would not have made. */
export interface WrongCall {
  readonly position: number;
  readonly ticket: string;
  readonly lane: string;
  readonly why: 'OTHER_TICKET' | 'OTHER_RULE' | 'OTHER_INPUTS' | 'NOBODY_EXPECTED' | 'OUT_OF_ORDER';
  /** Whom the policy calls there. */
  readonly expected?: string;
}

export interface CallsVerified {
  /** Calls by the policy that were looked at. */
  readonly calls: number;
  /** Calls by hand: told with their reasons, not judged. */
  readonly byHand: number;
  /** Calls out of turn on a legal ground: told with it and counted in public, not judged. */
  readonly outOfTurn: number;
  readonly wrong: readonly WrongCall[];
}

/** Gives the events after a position in log order, at most `limit` of these types; none at the end of the log. */
export type ReadLog = (position: number, limit: number, types: readonly string[]) => Promise<readonly RecordedEvent[]>;

const BATCH = 2_000;

/**
 * Replays the log from its beginning: every call that was made neither by hand nor out of turn must be the one that the policy makes on the
 * log up to the call's `asOf`, at its `chosenAt`, for its lane.
 */
export async function verifyCalls(read: ReadLog): Promise<CallsVerified> {
  const replays = GATES.flatMap((gate) => DIRECTIONS.map((direction) => new Replay(gate, direction)));
  for (let position = 0; ;) {
    const events = await read(position, BATCH, QUEUE_EVENT_TYPES);
    for (const event of events) for (const replay of replays) replay.take(event);
    const last = events.at(-1);
    if (!last) break;
    position = last.position;
  }
  return {
    calls: replays.reduce((sum, each) => sum + each.calls, 0),
    byHand: replays.reduce((sum, each) => sum + each.byHand, 0),
    outOfTurn: replays.reduce((sum, each) => sum + each.outOfTurn, 0),
    wrong: replays.flatMap((each) => each.wrong).toSorted((a, b) => a.position - b.position),
  };
}

/**
 * A gate's queue as it was when a call was chosen, which is a little before it was written. One for each direction: calls
 * of one direction are chosen one after the other, those of two are not.
 */
class Replay {
  readonly wrong: WrongCall[] = [];
  calls = 0;
  byHand = 0;
  outOfTurn = 0;
  private readonly queue: GateQueue;
  private readonly ahead: RecordedEvent[] = [];
  private reached = 0;

  constructor(
    private readonly gate: Gate,
    private readonly direction: Direction,
  ) {
    this.queue = new GateQueue(gate);
  }

  take(event: RecordedEvent): void {
    if (!this.concerns(event)) return;
    const call = event.type === 'CallDecided' ? (event.data as CallDecided) : undefined;
    if (call?.direction === this.direction) this.judge(event.position, call);
    this.ahead.push(event);
  }

  /** What says no gate concerns every gate; a ticket that is sent to another gate also concerns the one that it leaves. */
  private concerns({ type, data }: RecordedEvent): boolean {
    const { gate, was } = data as { gate?: Gate; was?: { gate: Gate } };
    return gate === undefined || gate === this.gate || (type === 'TicketTransferred' && was?.gate === this.gate);
  }

  private judge(position: number, call: CallDecided): void {
    if (call.rule === 'BY_HAND' || call.rule === 'OUT_OF_TURN') {
      if (call.rule === 'BY_HAND') this.byHand += 1;
      else this.outOfTurn += 1;
      return;
    }
    this.calls += 1;
    const { ticket, lane } = call;
    const found = this.findFault(call);
    if (found) this.wrong.push({ position, ticket, lane, ...found });
  }

  private findFault(call: CallDecided): Pick<WrongCall, 'why' | 'expected'> | undefined {
    // Another call stands between the choice and this one: it was not made on the queue that this one met.
    const crossed = this.ahead.some(
      ({ type, position, data }) =>
        type === 'CallDecided' && position > call.asOf && (data as CallDecided).direction === this.direction,
    );
    if (crossed || this.reached > call.asOf) return { why: 'OUT_OF_ORDER' };
    this.replayTo(call.asOf);
    const lane = this.queue.viewOf(call.lane);
    const choice = lane && choiceFor(this.queue, lane, call.asOf, new Date(call.chosenAt));
    if (!choice) return { why: 'NOBODY_EXPECTED' };
    const expected = choice.ticket;
    if (expected !== call.ticket) return { why: 'OTHER_TICKET', expected };
    if (choice.rule !== call.rule || choice.policy !== call.policy) return { why: 'OTHER_RULE', expected };
    return isDeepStrictEqual(choice.inputs, call.inputs) ? undefined : { why: 'OTHER_INPUTS', expected };
  }

  private replayTo(position: number): void {
    let taken = 0;
    for (const event of this.ahead) {
      if (event.position > position) break;
      this.queue.apply(event as unknown as QueueEvent);
      this.reached = event.position;
      taken += 1;
    }
    this.ahead.splice(0, taken);
  }
}
