import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { NoShowRules } from './no-show-rules.js';
import type { ExcuseReason } from './no-show-reasons.js';
import type { TicketEvent } from './queue-events.js';

/** The calls that a vehicle did not follow, and until when it could have expected the first. ISO instants. */
export interface MissedCalls {
  readonly calls: readonly MissedCall[];
  /** The end of the hour that it had booked and came in time for, else of the time that it was told; missing: nothing was promised. */
  readonly promisedBy?: string;
}

/** A call with its time, the lane (or the gate yard) that it was for, and the yard that the vehicle stood in. */
export interface MissedCall {
  readonly from: string;
  readonly to: string;
  readonly lane: string;
  readonly yard?: string;
}

/** A stretch of time in which nobody is blamed for not coming. ISO instants. */
export interface Trouble {
  readonly kind: Exclude<ExcuseReason, 'GATE_LATE'>;
  readonly from: string;
  readonly to: string;
}

/** The calls behind a no-show (known by its instant), from the events of its ticket. A call that was taken back is none. */
export function missedCalls(events: readonly TicketEvent[], noShowAt: string): MissedCalls {
  let calls: MissedCall[] = [];
  let open: { from: string; lane: string } | undefined;
  let yard: string | undefined;
  let hour: string | undefined;
  let promisedBy: string | undefined;
  for (const { type, data } of events) {
    if (type === 'TicketBooked' || type === 'TicketMoved') hour = data.hour;
    if (type === 'TicketIssuedLive') hour = undefined;
    if (type === 'TicketCheckedIn') {
      promisedBy = hour !== undefined && data.onTime ? plusMinutes(new Date(hour), 60).toISOString() : undefined;
    }
    if (type === 'TicketCheckedIn' || type === 'YardReached' || type === 'TicketAdvanced') calls = [];
    if (type === 'TicketCheckedIn' || type === 'YardReached') ({ yard } = data);
    // Whoever waits for a second lane was promised nothing for it.
    if (type === 'YardReached' || type === 'TicketAdvanced') promisedBy = undefined;
    if (type === 'TicketCalled') {
      open = { from: data.at, lane: data.lane };
      // Who was promised no hour was told a time.
      if (calls.length === 0) promisedBy ??= data.estimate?.nineOfTen.latest;
    }
    if (type === 'CallWithdrawn') open = undefined;
    if ((type === 'TicketSetBack' || type === 'TicketNoShow') && open !== undefined) {
      calls = [...calls, { ...open, to: data.at, ...(yard !== undefined && { yard }) }];
      open = undefined;
    }
    if (type === 'TicketNoShow') {
      if (data.at === noShowAt) break;
      hour = undefined;
    }
  }
  return { calls, ...(promisedBy !== undefined && { promisedBy }) };
}

/** Why a no-show counts for nobody: trouble during one of its calls, or a gate that called too late; undefined: it counts. */
export function excuseOf(
  { calls, promisedBy }: MissedCalls,
  troubles: readonly Trouble[],
  { lateMinutes }: Pick<NoShowRules, 'lateMinutes'>,
): ExcuseReason | undefined {
  const trouble = troubles.find(({ from, to }) => calls.some((call) => from < call.to && call.from < to));
  if (trouble) return trouble.kind;
  const first = calls[0]?.from;
  if (first === undefined || promisedBy === undefined) return undefined;
  return Date.parse(first) > plusMinutes(new Date(promisedBy), lateMinutes).getTime() ? 'GATE_LATE' : undefined;
}
