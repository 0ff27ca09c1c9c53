import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { CountNoShow } from './count-no-show.handler.js';

type NoShow = Extract<TicketEvent, { type: 'TicketNoShow' }>;

/** Whoever did not come has it written to his name, and goes last when it was too often. */
export function countNoShowOnNoShow(commands: CommandBus): Reaction<NoShow> {
  return {
    name: 'count-no-show-on-no-show',
    types: ['TicketNoShow'],
    react: async ({ id, position, data }, context) => {
      await commands.execute(new CountNoShow(id, position, data, context));
    },
  };
}
