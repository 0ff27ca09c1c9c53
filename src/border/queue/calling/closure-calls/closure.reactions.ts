import type { CommandBus } from '@nestjs/cqrs';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import type { Deadline, Reaction, Recorded } from '../../../../shared/event-store/projection.js';
import type { EventStore } from '../../../../shared/event-store/types.js';
import type { CalendarEvent } from '../../../gates/index.js';
import { WithdrawShutCalls } from './withdraw-shut-calls.handler.js';

type Closing = Extract<CalendarEvent, { type: 'GoodsClosed' | 'CalendarIntervalSet' }>;

/** Goods are closed at once: calls of vehicles that carry them are taken back. */
export function withdrawCallsOnClosedGoods(commands: CommandBus): Reaction<Closing> {
  return withdrawAtOnce('withdraw-calls-on-closed-goods', 'GoodsClosed', commands);
}

/** A route is closed at once, by whatever was announced: calls on it are taken back. */
export function withdrawCallsOnClosedRoute(commands: CommandBus): Reaction<Closing> {
  return withdrawAtOnce('withdraw-calls-on-closed-route', 'CalendarIntervalSet', commands);
}

/** Goods that are closed later: the same when their time begins. */
export function closedGoodsBegin(commands: CommandBus, store: EventStore): Deadline<Closing> {
  return withdrawThen('goods-closed', 'GoodsClosed', commands, store);
}

/** A route that is closed later: the same when its time begins. */
export function closedRouteBegins(commands: CommandBus, store: EventStore): Deadline<Closing> {
  return withdrawThen('route-closed', 'CalendarIntervalSet', commands, store);
}

function withdrawAtOnce(name: string, type: Closing['type'], commands: CommandBus): Reaction<Closing> {
  return {
    name,
    types: [type],
    react: async (event, context) => {
      const closure = closureOf(event);
      if (!closure || closure.from > closure.announcedAt) return;
      const { gate, route, direction } = closure;
      await commands.execute(new WithdrawShutCalls({ gate, route, direction }, event.position, { ...context, gate }));
    },
  };
}

function withdrawThen(kind: string, type: Closing['type'], commands: CommandBus, store: EventStore): Deadline<Closing> {
  return {
    kind,
    types: [type],
    schedule: (event) => {
      const closure = closureOf(event);
      if (!closure || closure.from <= closure.announcedAt) return [];
      const { id, gate, route, direction, from } = closure;
      const subject = `${id}.${direction}.${from}`;
      const row = { id: `${kind}:${subject}`, kind, subject, dueAt: new Date(from) };
      return [{ set: { ...row, data: { gate, route, direction } } }];
    },
    fire: async ({ data }, context) => {
      const gate = data['gate'] as Gate;
      const of = { gate, route: String(data['route']), direction: data['direction'] as Direction };
      const { position } = await store.head();
      await commands.execute(new WithdrawShutCalls(of, position, { ...context, gate }));
    },
  };
}

interface ClosedWay {
  readonly id: string;
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
  readonly from: string;
  readonly announcedAt: string;
}

/** Undefined: it opens, or it is the usual end of a day, at which whoever was called may still come. */
function closureOf({ type, data }: Recorded<Closing>): ClosedWay | undefined {
  const { gate, route, direction, from, announcedAt } = data;
  const at = { gate, route, direction, from, announcedAt };
  if (type === 'GoodsClosed') return { ...at, id: data.closure };
  return data.mode === 'CLOSED' && data.reason !== undefined ? { ...at, id: data.interval } : undefined;
}
