import type { LaneView as LaneDay } from '../../../gates/index.js';
import type { TicketEvent } from '../../domain/queue-events.js';

/** The yards in which a vehicle stood before something happened and stands after it. */
export type Moved = readonly [before: string | undefined, now: string | undefined];

/** What tells the yard that a vehicle stands in, or is sent to. */
const SEEN: readonly TicketEvent['type'][] = ['TicketCheckedIn', 'YardReached', 'TicketDiverted'];

/** The yard that each vehicle stands in, before its lane or in the yard beyond. */
export class Standing {
  private readonly yards = new Map<string, string>();

  after(event: TicketEvent, lanes: ReadonlyMap<string, LaneDay>): Moved {
    const { ticket } = event.data;
    const before = this.yards.get(ticket);
    if (SEEN.includes(event.type) && 'yard' in event.data) this.yards.set(ticket, event.data.yard);
    const admitted = event.type === 'TicketAdmitted' && event.data.stage !== 'BAY';
    if (admitted || event.type === 'TicketDone' || event.type === 'TicketReleased') this.yards.delete(ticket);
    if (event.type === 'LaneVacated') {
      const beyond = lanes.get(event.data.lane)?.leadsTo;
      if (beyond !== undefined) this.yards.set(ticket, beyond);
    }
    return [before, this.yards.get(ticket)];
  }

  leave(ticket: string): Moved {
    const before = this.yards.get(ticket);
    this.yards.delete(ticket);
    return [before, undefined];
  }
}
