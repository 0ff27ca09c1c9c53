import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline } from '../../../../shared/event-store/projection.js';
import type { SlotEvent } from '../../domain/queue-events.js';
import { LapseBlock } from './give-block-back.handler.js';

type Watched = Extract<SlotEvent, { type: 'SlotBlockBooked' | 'SlotBlockReturned' }>;

const KIND = 'block-lapse';

/** What is left of a block without vehicles is given back some hours before its hour. */
export function blockLapse(commands: CommandBus): Deadline<Watched> {
  return {
    kind: KIND,
    types: ['SlotBlockBooked', 'SlotBlockReturned'],
    schedule: ({ type, data }) => {
      const { block: subject, slot } = data;
      const id = `${KIND}:${subject}`;
      // A block that a closure moves lapses by its new hour, which the same append tells.
      if (type === 'SlotBlockReturned') return data.why === 'CLOSURE' ? [] : [{ clear: id }];
      return [{ set: { id, kind: KIND, subject, dueAt: new Date(data.lapsesAt), data: { slot } } }];
    },
    fire: async ({ subject, data }, context) => {
      await commands.execute(new LapseBlock(subject, String(data['slot']), context));
    },
  };
}
