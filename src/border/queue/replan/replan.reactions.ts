import type { CommandBus } from '@nestjs/cqrs';
import type { Reaction } from '../../../shared/event-store/projection.js';
import type { ReplanEvent } from '../domain/replan-events.js';
import { StepReplan } from './step-replan.handler.js';
import { StepUndo } from './step-undo.handler.js';

type Of<T extends ReplanEvent['type']> = Extract<ReplanEvent, { type: T }>;

/** Each fact of a re-plan brings the next: it goes on after a crash where the log says that it is. */
export function replanReactions(commands: CommandBus): Reaction[] {
  const moving: Reaction<Of<'ReplanOrdered' | 'ReplanResumed' | 'TicketReplanned' | 'BlockReplanned'>> = {
    name: 'step-replan-on-replanned',
    types: ['ReplanOrdered', 'ReplanResumed', 'TicketReplanned', 'BlockReplanned'],
    react: async ({ data }, context) => {
      await commands.execute(new StepReplan(data.closure, context));
    },
  };
  const undoing: Reaction<Of<'ReplanUndoOrdered' | 'ReplanResumed' | 'TicketReplanUndone' | 'BlockReplanUndone'>> = {
    name: 'step-undo-on-undone',
    types: ['ReplanUndoOrdered', 'ReplanResumed', 'TicketReplanUndone', 'BlockReplanUndone'],
    react: async ({ data }, context) => {
      await commands.execute(new StepUndo(data.closure, context));
    },
  };
  return [moving, undoing];
}
