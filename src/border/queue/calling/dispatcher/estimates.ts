import type { Direction, QueueStage } from '../../../../shared/domain/place.js';
import { accepts } from '../../domain/candidates.js';
import { estimateCall, type OpenInterval, type ServiceRecord } from '../../domain/estimate.js';
import type { MadeEstimate } from '../../domain/estimate-hit.js';
import { measuredPace, nominalPace, PACE_MS } from '../../domain/pace.js';
import type { LaneView } from '../../domain/policy-inputs.js';
import { weightsAt } from '../../domain/policy-rules.js';
import type { TicketTag } from '../../domain/queue-events.js';
import { vehiclesAhead } from '../../domain/vehicles-ahead.js';
import { policyLane } from '../../policy-lane.js';
import type { GateQueue } from './gate-queue.js';
import type { QueueEvent } from './queue-event-types.js';

/** How far ahead the opening hours are looked at. */
const AHEAD_DAYS = 7;

/** An estimate that was made for a ticket and not shown yet. */
export interface FreshEstimate {
  readonly ticket: string;
  readonly estimate: MadeEstimate;
}

/** What is to be shown, and no longer. */
export interface EstimateChanges {
  /** Nothing that is shown counts any more. */
  readonly anew: boolean;
  readonly fresh: readonly FreshEstimate[];
  readonly gone: readonly string[];
}

/**
 * When those who begin to wait will be called, estimated once for each stage: by who is before them, how many were called
 * lately, and the hours known. Folded beside the queue: the same log gives the same estimates.
 */
export class Estimates {
  private readonly calls = new Map<string, number[]>();
  private readonly made = new Map<string, MadeEstimate>();
  private readonly fresh = new Set<string>();
  private readonly gone = new Set<string>();
  /** What was shown before this began is of nobody's memory. */
  private anew = true;

  /** Takes an event that the queue has taken. */
  take(event: QueueEvent, queue: GateQueue): void {
    switch (event.type) {
      case 'TicketCheckedIn':
      case 'YardReached':
      case 'TicketAdvanced':
        if (event.data.gate === queue.gate) this.make(event.data, event.data.stage, queue);
        break;
      case 'TicketCalled':
        if (event.data.gate === queue.gate) this.called(event.data);
        break;
      case 'TicketReleased':
      case 'TicketNoShow':
      case 'TicketDone':
        this.forget(event.data.ticket);
        break;
      default:
        // It goes on at another gate.
        if ('ticket' in event.data && 'gate' in event.data && event.data.gate !== queue.gate) {
          this.forget(event.data.ticket);
        }
    }
  }

  /** What was told a ticket that waits for its first call. */
  of(ticket: string): MadeEstimate | undefined {
    return this.made.get(ticket);
  }

  /** What is not shown yet; undefined: nothing. */
  get changes(): EstimateChanges | undefined {
    const { anew } = this;
    const fresh = [...this.fresh].flatMap((ticket) => {
      const estimate = this.made.get(ticket);
      return estimate ? [{ ticket, estimate }] : [];
    });
    const gone = [...this.gone];
    return anew || fresh.length > 0 || gone.length > 0 ? { anew, fresh, gone } : undefined;
  }

  /** Its changes are shown. */
  shown(): void {
    this.fresh.clear();
    this.gone.clear();
    this.anew = false;
  }

  private make({ ticket, direction, route, at }: TicketTag, stage: QueueStage, queue: GateQueue): void {
    this.forget(ticket);
    const now = new Date(at);
    const found = queue.lines.get(ticket);
    const lanes = found ? lanesOf(queue, stage, direction).filter((lane) => accepts(lane, found.input)) : [];
    const [lane] = lanes;
    if (!found || !lane) return;
    const rules = queue.rules.policyAt(now);
    const others = queue.lines.waiting(direction, stage).filter(({ input }) => input.ready && accepts(lane, input));
    const ahead = vehiclesAhead(found, others, {
      weights: weightsAt(rules, now),
      overtakingLimit: rules.overtakingLimit,
      overtaken: queue.lines.policy(direction, stage).overtaken,
    });
    const open = queue.calendars.openHours(route, direction, now, AHEAD_DAYS);
    const served = this.paceOf(queue, lanes, { key: keyOf(direction, stage, route), now, open });
    const estimate = served && estimateCall(ahead, served, now, open);
    if (!estimate) return;
    this.made.set(ticket, { madeAt: at, ...estimate });
    this.fresh.add(ticket);
  }

  private paceOf(
    queue: GateQueue,
    lanes: readonly LaneView[],
    of: { readonly key: string; readonly now: Date; readonly open: readonly OpenInterval[] },
  ): ServiceRecord | undefined {
    const measured = measuredPace(this.calls.get(of.key) ?? [], of.now, of.open);
    if (measured) return measured;
    return nominalPace(lanes.map(({ lane }) => queue.lanes.get(lane)?.perHour ?? 0));
  }

  private called({ ticket, direction, stage, route, at }: TicketTag & { stage: QueueStage }): void {
    const now = Date.parse(at);
    const key = keyOf(direction, stage, route);
    const recent = (this.calls.get(key) ?? []).filter((call) => call > now - PACE_MS);
    this.calls.set(key, [...recent, now]);
    this.forget(ticket);
  }

  private forget(ticket: string): void {
    if (!this.made.delete(ticket)) return;
    // What was never shown need not be taken back.
    if (!this.fresh.delete(ticket) && !this.anew) this.gone.add(ticket);
  }
}

/** Bays and exits serve all routes of a gate, the lanes of the border those of one. */
function keyOf(direction: Direction, stage: QueueStage, route: string): string {
  return `${direction}.${stage}${stage === 'BORDER' ? `.${route}` : ''}`;
}

/** Lanes that may call; when none is open yet, all that there are. */
function lanesOf(queue: GateQueue, stage: QueueStage, direction: Direction): LaneView[] {
  const all = [...queue.lanes.values()].filter((lane) => lane.kind === stage && lane.direction === direction);
  const open = all.filter(({ status }) => status === 'OPEN');
  return (open.length > 0 ? open : all).map(policyLane);
}
