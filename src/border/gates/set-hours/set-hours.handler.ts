import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { hanoiDay } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type Direction, type Gate } from '../../../shared/domain/place.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StatesOf,
  type Streams,
} from '../../../shared/event-store/types.js';
import { calendarMonths } from '../calendar-months.js';
import { afterEvents, both, type Calendars } from '../domain/calendar.js';
import { carryClosures } from '../domain/closure.js';
import type { GateEvent, WeeklyHours } from '../domain/gate-events.js';
import { requireRoute, type GateState } from '../domain/gate.js';
import { expandHours, lastDayAhead, requireOrder } from '../domain/regular-hours.js';
import { gateStream } from '../gate-streams.js';
import { requireGate } from '../../../shared/domain/posted.js';

export interface HoursOrder {
  /** Both when none is given. */
  readonly direction: Direction | undefined;
  readonly week: readonly WeeklyHours[];
}

export interface HoursSet {
  readonly route: string;
  readonly directions: Direction[];
  /** The last Hanoi day that stands in the calendar. */
  readonly through: string;
}

/** Sets the week's hours from now on. Throws `wrong-gate`, `route-unknown`, `hours-out-of-order`. */
export class SetHours extends Command<Committed<HoursSet>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly order: HoursOrder,
  ) {
    super();
  }
}

@CommandHandler(SetHours)
export class SetHoursHandler implements ICommandHandler<SetHours> {
  constructor(private readonly store: EventStore) {}

  execute({ context, gate, route, order }: SetHours): Promise<Committed<HoursSet>> {
    requireGate(context.by, gate);
    const { directions, through, ...written } = hoursWritten(gate, route, order, context.now);
    return this.store.execute({
      context,
      ...written,
      answer: () => ({ route, directions, through: hanoiDay(through) }),
    });
  }
}

/** What setting a week's hours writes into the gate and its calendars. */
export function hoursWritten(gate: Gate, route: string, { direction, week }: HoursOrder, now: Date) {
  const directions: Direction[] = direction ? [direction] : [...DIRECTIONS];
  const through = lastDayAhead(now);
  const id = uuidv7();
  const months = directions.map((each) => calendarMonths(route, each, now, through));
  const streams: Streams = { ...Object.assign({}, ...months), gate: gateStream(gate) };
  const decide = (states: StatesOf<Streams>) => {
    const config = states['gate'] as GateState;
    requireRoute(config, route);
    requireOrder(week);
    const at = now.toISOString();
    const set = directions.map((each): GateEvent => {
      return { type: 'RegularHoursSet', data: { gate, route, direction: each, week, at } };
    });
    const expanded = directions.map((each) => {
      const of = { gate, route, direction: each };
      const carried = carryClosures(config, states as Calendars, of, [now, through]);
      return both(carried, expandHours(afterEvents(states as Calendars, carried), of, week, id, now));
    });
    return { ...Object.assign({}, ...expanded), gate: set };
  };
  return { directions, through, streams, decide };
}
