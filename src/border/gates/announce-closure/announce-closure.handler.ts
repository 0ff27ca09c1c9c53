import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { plusMinutes } from '../../../shared/domain/hanoi-time.js';
import { DIRECTIONS, type CargoKind, type Direction, type Gate } from '../../../shared/domain/place.js';
import { requireGate } from '../../../shared/domain/posted.js';
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
import type { Calendars } from '../domain/calendar.js';
import { announceClosure, requireClosable, writtenUntil, type ClosureRules } from '../domain/closure.js';
import type { CalendarReason, Closure } from '../domain/gate-events.js';
import type { GateState } from '../domain/gate.js';
import { gateStream } from '../gate-streams.js';
import { CLOSURE_RULES } from '../settings/closure-rules.setting.js';
import type { ClosureAnnouncedAnswer } from './closure-announced.answer.js';

/** A closure as it is ordered; instants in any offset. */
export interface ClosureOrder {
  /** Both when none is given. */
  readonly direction?: Direction;
  readonly from: string;
  readonly to?: string;
  readonly review?: string;
  readonly cargo?: readonly CargoKind[];
  readonly hs?: readonly string[];
  readonly reason: CalendarReason;
}

/** Throws `wrong-gate`, `route-unknown`, `interval-…`, `review-…`. */
export class AnnounceClosure extends Command<Committed<ClosureAnnouncedAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly route: string,
    readonly order: ClosureOrder,
  ) {
    super();
  }
}

@CommandHandler(AnnounceClosure)
export class AnnounceClosureHandler implements ICommandHandler<AnnounceClosure> {
  constructor(private readonly store: EventStore) {}

  /** The closure at the gate and its parts in every month of its calendars: one append. */
  async execute({ context, gate, route, order }: AnnounceClosure): Promise<Committed<ClosureAnnouncedAnswer>> {
    requireGate(context.by, gate);
    const { closure, ...written } = await closureWritten(this.store, gate, route, order, context.now);
    return this.store.execute({
      context,
      ...written,
      answer: () => ({ ...closure, interval: closure.closure, mode: 'CLOSED' as const }),
      status: 201,
    });
  }
}

/** What announcing a closure writes into the gate and its calendars. Throws `interval-…`, `review-…`. */
export async function closureWritten(store: EventStore, gate: Gate, route: string, order: ClosureOrder, now: Date) {
  const ordered = closureOf(order, route, uuidv7());
  const rules = settingStream(CLOSURE_RULES, gate);
  requireClosable(ordered, inForce((await store.load(rules)).state, now), now);
  const at = now.toISOString();
  const closure = ordered.from > at ? ordered : { ...ordered, from: at };
  const months = closure.directions.map((each) => ({
    ...calendarMonths(route, each, now, plusMinutes(now, 1)),
    ...calendarMonths(route, each, new Date(closure.from), writtenUntil(closure, now)),
  }));
  const streams: Streams = { ...Object.assign({}, ...months), gate: gateStream(gate), rules };
  const decide = (states: StatesOf<Streams>) => {
    const holds = inForce(states['rules'] as SettingState<ClosureRules>, now);
    const written = announceClosure(states['gate'] as GateState, states as Calendars, gate, closure, holds, now);
    return { ...written.calendars, gate: written.gate };
  };
  return { closure, streams, decide };
}

function closureOf({ direction, cargo, hs, ...order }: ClosureOrder, route: string, id: string): Closure {
  const iso = (instant: string) => new Date(instant).toISOString();
  return {
    closure: id,
    route,
    directions: direction ? [direction] : DIRECTIONS,
    from: iso(order.from),
    ...(order.to !== undefined && { to: iso(order.to) }),
    ...(order.review !== undefined && { review: iso(order.review) }),
    ...(cargo?.length && { cargo }),
    ...(hs?.length && { hs }),
    reason: order.reason,
  };
}
