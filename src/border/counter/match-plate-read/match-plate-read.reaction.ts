import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { PlateReadEvent } from '../domain/plate-read-events.js';
import { MatchPlateRead } from './match-plate-read.handler.js';

/** Whoever a camera read is checked in, or laid before the yard operator. */
export function matchPlateReadOnRead(commands: CommandBus): Reaction<Extract<PlateReadEvent, { type: 'PlateRead' }>> {
  return {
    name: 'match-plate-read-on-read',
    types: ['PlateRead'],
    react: async ({ data: { read } }, context) => {
      await commands.execute(new MatchPlateRead(read, context));
    },
  };
}
