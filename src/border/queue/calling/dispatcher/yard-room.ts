import type { YardPlaceEvent } from '../../domain/queue-events.js';

/** How many places are taken in each counted yard of a gate, with those kept for vehicles on their way. */
export class YardRoom {
  private readonly taken = new Map<string, Set<string>>();

  change({ type, data: { yard, ticket } }: YardPlaceEvent): void {
    const places = this.taken.get(yard) ?? new Set();
    this.taken.set(yard, places);
    if (type === 'YardPlaceTaken') places.add(ticket);
    else places.delete(ticket);
  }

  takenIn(yard: string): number {
    return this.taken.get(yard)?.size ?? 0;
  }
}
