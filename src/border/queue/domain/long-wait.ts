import type { QueueClass } from '../../../shared/domain/place.js';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { TicketStatus } from './queue-events.js';

/** After how many minutes a vehicle waits too long, so that somebody looks why. */
export interface LongWaitLimits {
  /** In a yard or a park, of goods that keep. */
  readonly waiting: number;
  /** The same of fresh goods and live animals. */
  readonly perishable: number;
  /** Called and not yet in its lane. */
  readonly called: number;
  /** In a lane. */
  readonly inLane: number;
}

export const PUBLISHED_LONG_WAITS: LongWaitLimits = { waiting: 240, perishable: 120, called: 45, inLane: 120 };

/** How a ticket stands while its vehicle waits for somebody. */
export const WAITING_STATUSES = ['HOLDING', 'WAITING', 'CALLED', 'ADMITTED'] as const satisfies TicketStatus[];
export type WaitingStatus = (typeof WAITING_STATUSES)[number];

const FRESH: readonly QueueClass[] = ['PERISHABLE', 'LIVE_ANIMALS'];

/** The limit of a vehicle that stands so, in minutes. */
export function limitOf(limits: LongWaitLimits, status: WaitingStatus, kind: QueueClass): number {
  if (status === 'CALLED') return limits.called;
  if (status === 'ADMITTED') return limits.inLane;
  return FRESH.includes(kind) ? limits.perishable : limits.waiting;
}

/** Of each way to wait: whoever waits since before then waits too long. */
export interface WaitCutoff {
  readonly status: WaitingStatus;
  readonly class: QueueClass;
  readonly limit: number;
  readonly before: Date;
}

export function cutoffsOf(limits: LongWaitLimits, classes: readonly QueueClass[], now: Date): WaitCutoff[] {
  return WAITING_STATUSES.flatMap((status) =>
    classes.map((kind) => {
      const limit = limitOf(limits, status, kind);
      return { status, class: kind, limit, before: plusMinutes(now, -limit) };
    }),
  );
}
