import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type CalendarMode, type Direction, type Gate } from '../../../shared/domain/place.js';
import {
  EventStore,
  type CommandContext,
  type Committed,
  type StatesOf,
  type Streams,
} from '../../../shared/event-store/types.js';
import { settingStream } from '../../../shared/settings/define-setting.js';
import { inForce, type SettingState } from '../../../shared/settings/domain/setting.js';
import { calendarMonths } from '../calendar-months.js';
import {
  afterEvents,
  announceInterval,
  both,
  monthsOf,
  requireAnnounceable,
  type Calendars,
} from '../domain/calendar.js';
import { carryClosures, type ClosureRules } from '../domain/closure.js';
import type { CalendarReason } from '../domain/gate-events.js';
import { requireRoute, type GateState } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';
import { CLOSURE_RULES } from '../settings/closure-rules.setting.js';
import { requireGate } from '../../../shared/domain/posted.js';
import type { AnnouncedAnswer } from './announcement-body.js';

export interface AnnouncedOrder {
  /** Both when none is given. */
  readonly direction: Direction | undefined;
  readonly from: Date;
  readonly to: Date;
  readonly mode: CalendarMode;
  readonly reason: CalendarReason;
}

/** Throws `wrong-gate`, `route-unknown`, `interval-empty`, `interval-over`, `interval-too-long`. */
export class AnnounceInterval extends Command<Committed<AnnouncedAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly order: AnnouncedOrder,
  ) {
    super();
  }
}

@CommandHandler(AnnounceInterval)
export class AnnounceIntervalHandler implements ICommandHandler<AnnounceInterval> {
  constructor(private readonly store: EventStore) {}

  async execute({ context, gate, route, order }: AnnounceInterval): Promise<Committed<AnnouncedAnswer>> {
    requireGate(context.by, gate);
    const { announced, directions, ...written } = await intervalWritten(this.store, gate, route, order, context.now);
    const { interval, from, to, mode } = announced;
    return this.store.execute({
      context,
      ...written,
      answer: () => ({
        interval,
        route,
        directions: [...directions],
        mode,
        from: from.toISOString(),
        to: to.toISOString(),
      }),
      status: 201,
    });
  }
}

/** What announcing an interval writes into the calendars. Throws `interval-empty`, `interval-over`, `interval-too-long`. */
export async function intervalWritten(store: EventStore, gate: Gate, route: string, order: AnnouncedOrder, now: Date) {
  const { direction, mode, reason, to } = order;
  const rules = settingStream(CLOSURE_RULES, gate);
  // Asked before the months are named, which are as many as the interval is long.
  requireAnnounceable(order.from, to, inForce((await store.load(rules)).state, now), now);
  const directions: readonly Direction[] = direction ? [direction] : DIRECTIONS;
  const from = order.from > now ? order.from : now;
  const announced = { gate, route, interval: uuidv7(), from, to, mode, reason };
  const months = directions.map((each) => ({
    ...calendarMonths(route, each, now, plusMinutes(now, 1)),
    ...calendarMonths(route, each, from, to),
  }));
  const streams: Streams = { ...Object.assign({}, ...months), gate: gateStream(gate), rules };
  const decide = (states: StatesOf<Streams>) => {
    const config = states['gate'] as GateState;
    const holds = inForce(states['rules'] as SettingState<ClosureRules>, now);
    requireRoute(config, route);
    const instants = [now, ...monthsOf(from, to).map((part) => new Date(part.from))];
    return Object.assign(
      {},
      ...directions.map((each) => {
        // A closure without an end is older than this announcement: it comes first in a new month too.
        const carried = carryClosures(config, states as Calendars, { gate, route, direction: each }, instants);
        const calendars = afterEvents(states as Calendars, carried);
        return both(carried, announceInterval(calendars, { ...announced, direction: each }, holds, now));
      }),
    );
  };
  return { announced, directions, streams, decide };
}
