import type { CommandBus } from '@nestjs/cqrs';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import type { Deadline, Reaction } from '../../../../shared/event-store/projection.js';
import type { EventStore } from '../../../../shared/event-store/types.js';
import type { CalendarEvent } from '../../../gates/index.js';
import { WithdrawClosedGoods } from './withdraw-closed-goods.handler.js';

type GoodsClosed = Extract<CalendarEvent, { type: 'GoodsClosed' }>;

const KIND = 'goods-closed';

/** Goods are closed at once: calls of vehicles that carry them are taken back. */
export function withdrawCallsOnClosedGoods(commands: CommandBus): Reaction<GoodsClosed> {
  return {
    name: 'withdraw-calls-on-closed-goods',
    types: ['GoodsClosed'],
    react: async ({ data, position }, context) => {
      const { gate, route, direction, from, announcedAt } = data;
      if (from > announcedAt) return;
      await commands.execute(new WithdrawClosedGoods({ gate, route, direction }, position, { ...context, gate }));
    },
  };
}

/** Goods that are closed later: the same when their time begins. */
export function closedGoodsBegin(commands: CommandBus, store: EventStore): Deadline<GoodsClosed> {
  return {
    kind: KIND,
    types: ['GoodsClosed'],
    schedule: ({ data }) => {
      const { gate, route, direction, closure, from, announcedAt } = data;
      if (from <= announcedAt) return [];
      const subject = `${closure}.${direction}.${from}`;
      const row = { id: `${KIND}:${subject}`, kind: KIND, subject, dueAt: new Date(from) };
      return [{ set: { ...row, data: { gate, route, direction } } }];
    },
    fire: async ({ data }, context) => {
      const gate = data['gate'] as Gate;
      const of = { gate, route: String(data['route']), direction: data['direction'] as Direction };
      const { position } = await store.head();
      await commands.execute(new WithdrawClosedGoods(of, position, { ...context, gate }));
    },
  };
}
