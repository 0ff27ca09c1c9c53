import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { NoShowRules } from './no-show-rules.js';
import type { ExcuseReason } from './no-show-reasons.js';
import type { TicketEvent } from './queue-events.js';

/** The calls that a vehicle did not follow, and until when it could have expected the first. ISO instants. */
export interface MissedCalls {
  readonly calls: readonly { readonly from: string; readonly to: string }[];
  /** The end of the hour that it had booked and came in time for, else of the time that it was told; missing: nothing was promised. */
  readonly promisedBy?: string;
}

/** A stretch of time in which nobody is blamed for not coming. ISO instants. */
export interface Trouble {
  readonly kind: Exclude<ExcuseReason, 'GATE_LATE'>;
  readonly from: string;
  readonly to: string;
}

/** The calls behind a no-show (known by its instant), from the events of its ticket. A call that was taken back is none. */
export function missedCalls(events: readonly TicketEvent[], noShowAt: string): MissedCalls {
  let calls: { from: string; to: string }[] = [];
  let open: string | undefined;
  let hour: string | undefined;
  let promisedBy: string | undefined;
  for (const { type, data } of events) {
    if (type === 'TicketBooked' || type === 'TicketMoved') hour = data.hour;
    if (type === 'TicketIssuedLive') hour = undefined;
    if (type === 'TicketCheckedIn') {
      promisedBy = hour !== undefined && data.onTime ? plusMinutes(new Date(hour), 60).toISOString() : undefined;
    }
    if (type === 'TicketCheckedIn' || type === 'YardReached' || type === 'TicketAdvanced') calls = [];
    // Whoever waits for a second lane was promised nothing for it.
    if (type === 'YardReached' || type === 'TicketAdvanced') promisedBy = undefined;
    if (type === 'TicketCalled') {
      open = data.at;
      // Who was promised no hour was told a time.
      if (calls.length === 0) promisedBy ??= data.estimate?.nineOfTen.latest;
    }
    if (type === 'CallWithdrawn') open = undefined;
    if ((type === 'TicketSetBack' || type === 'TicketNoShow') && open !== undefined) {
      calls = [...calls, { from: open, to: data.at }];
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
