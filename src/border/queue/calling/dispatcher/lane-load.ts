import type { Ticket } from '../../domain/ticket.js';

/** How many vehicles are on the way to each lane and in it, and stand in each yard: counted as they move, not by looking at all. */
export class LaneLoad {
  private readonly called = new Map<string, number>();
  private readonly inside = new Map<string, number>();
  private readonly standing = new Map<string, number>();

  /** A ticket became another; undefined before it began and after it ended. */
  change(before: Ticket | undefined, after: Ticket | undefined): void {
    step(this.called, calledTo(before), calledTo(after));
    step(this.inside, before?.inLane?.lane, after?.inLane?.lane);
  }

  /** A vehicle went from a yard to another; undefined: it stands in none. */
  moved(from: string | undefined, to: string | undefined): void {
    step(this.standing, from, to);
  }

  /** Vehicles called to a lane; those that were overtaken no longer count. */
  onTheWay(lane: string): number {
    return this.called.get(lane) ?? 0;
  }

  inLane(lane: string): number {
    return this.inside.get(lane) ?? 0;
  }

  inYard(yard: string): number {
    return this.standing.get(yard) ?? 0;
  }
}

function calledTo(ticket: Ticket | undefined): string | undefined {
  return ticket?.call && !ticket.call.overtaken ? ticket.call.lane : undefined;
}

function step(counts: Map<string, number>, from: string | undefined, to: string | undefined): void {
  if (from === to) return;
  if (from !== undefined) counts.set(from, (counts.get(from) ?? 0) - 1);
  if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + 1);
}
