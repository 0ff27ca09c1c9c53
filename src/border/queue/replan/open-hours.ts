import { Injectable } from '@nestjs/common';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { calendarStream, closedForWithin, type CalendarView, type Carried } from '../../gates/index.js';
import { firstHourAfter } from '../domain/plan-moves.js';
import { placesFor } from '../domain/slot-capacity.js';
import { placesLeft, slotId } from '../domain/slot.js';
import { slotCapacityStream, slotStream } from '../queue-streams.js';

/** Regular hours stand so many days ahead: beyond them nobody knows whether it is open. */
const DAYS_AHEAD = 14;

/** Hours of a route that bookings may be moved to. */
@Injectable()
export class OpenHours {
  constructor(private readonly store: EventStore) {}

  /** Whole hours from an instant on, not yet begun, that are open from begin to end for what a vehicle carries (ISO). */
  async after(from: Date, route: string, direction: Direction, carried: Carried, now: Date): Promise<string[]> {
    const end = plusMinutes(now, DAYS_AHEAD * 24 * 60);
    const months = new Map<string, CalendarView>();
    const hours: string[] = [];
    for (let hour = firstHourAfter(from > now ? from : now); hour < end; hour = plusMinutes(hour, 60)) {
      const of = calendarStream(route, direction, hour);
      const month = months.get(of.stream) ?? (await this.store.load(of)).state;
      months.set(of.stream, month);
      if (!closedForWithin(month, hour, plusMinutes(hour, 60), carried)) hours.push(hour.toISOString());
    }
    return hours;
  }

  /** Free places of a class in an hour. */
  async places(gate: Gate, route: string, direction: Direction, kind: QueueClass, hour: string): Promise<number> {
    const { state: slot } = await this.store.load(slotStream(slotId(route, direction, kind, new Date(hour))));
    if (slot.facts) return placesLeft(slot, slot.facts.capacity);
    const { state: capacity } = await this.store.load(slotCapacityStream(gate));
    return placesFor(capacity, route, direction, kind, hour);
  }
}
