import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline } from '../../../../shared/event-store/projection.js';
import type { OutOfTurnEvent } from '../../domain/out-of-turn-events.js';
import { EndUnconfirmed } from './end-unconfirmed.handler.js';

const KIND = 'out-of-turn-confirmation';

/** A call out of turn that nobody else confirms within its shift becomes an irregularity that is listed. */
export function outOfTurnConfirmation(commands: CommandBus): Deadline<OutOfTurnEvent> {
  return {
    kind: KIND,
    types: ['OutOfTurnCalled', 'OutOfTurnConfirmed', 'OutOfTurnUnconfirmed'],
    schedule: ({ type, data }) => {
      const id = `${KIND}:${data.call}`;
      if (type !== 'OutOfTurnCalled') return [{ clear: id }];
      return [{ set: { id, kind: KIND, subject: data.call, dueAt: new Date(data.confirmBy), data: {} } }];
    },
    fire: async ({ subject }, context) => {
      await commands.execute(new EndUnconfirmed(subject, context));
    },
  };
}
