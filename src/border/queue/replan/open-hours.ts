import { Injectable } from '@nestjs/common';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Direction, Gate, QueueClass } from '../../../shared/domain/place.js';
import { EventStore } from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce } from '../../../shared/settings/domain/setting.js';
import {
  CLOSURE_RULES,
  calendarStream,
  closedForWithin,
  closedWithin,
  type CalendarView,
  type Carried,
} from '../../gates/index.js';
import { firstHourAfter } from '../domain/plan-moves.js';
import { placesFor } from '../domain/slot-capacity.js';
import { placesLeft, slotId } from '../domain/slot.js';
import { slotCapacityStream, slotStream } from '../queue-streams.js';

/** A line of hours: in this direction on this route of a gate. */
interface HoursOf {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
}

/** Hours of a route that bookings may be moved to, as far as the gate's `closure-rules` reach. */
@Injectable()
export class OpenHours {
  constructor(private readonly store: EventStore) {}

  /**
   * Whole hours from an instant on, not yet begun, that are open from begin to end for what a vehicle carries (ISO); without
   * `carried` for vehicles that are not named yet.
   */
  async after(
    from: Date,
    { gate, route, direction }: HoursOf,
    carried: Carried | undefined,
    now: Date,
  ): Promise<string[]> {
    const { state: rules } = await this.store.load(settingStream(CLOSURE_RULES, gate));
    const end = plusMinutes(now, inForce(rules, now).replanDays * 24 * 60);
    const months = new Map<string, CalendarView>();
    const hours: string[] = [];
    for (let hour = firstHourAfter(from > now ? from : now); hour < end; hour = plusMinutes(hour, 60)) {
      const of = calendarStream(route, direction, hour);
      const month = months.get(of.stream) ?? (await this.store.load(of)).state;
      months.set(of.stream, month);
      const hourEnd = plusMinutes(hour, 60);
      const closed = carried ? closedForWithin(month, hour, hourEnd, carried) : closedWithin(month, hour, hourEnd);
      if (!closed) hours.push(hour.toISOString());
    }
    return hours;
  }

  /** Free places of a class in several hours of a route, by hour; read together. */
  async placesIn(
    { gate, route, direction }: HoursOf,
    kind: QueueClass,
    hours: readonly string[],
  ): Promise<ReadonlyMap<string, number>> {
    const places = await Promise.all(
      hours.map(async (hour) => [hour, await this.places(gate, route, direction, kind, hour)] as const),
    );
    return new Map(places);
  }

  /** Free places of a class in an hour. */
  async places(gate: Gate, route: string, direction: Direction, kind: QueueClass, hour: string): Promise<number> {
    const { state: slot } = await this.store.load(slotStream(slotId(route, direction, kind, new Date(hour))));
    if (slot.facts) return placesLeft(slot, slot.facts.capacity);
    const { state: capacity } = await this.store.load(slotCapacityStream(gate));
    return placesFor(capacity, route, direction, kind, hour);
  }
}
