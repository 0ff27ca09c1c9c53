import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline } from '../../../../shared/event-store/projection.js';
import type { TicketEvent } from '../../domain/queue-events.js';
import { EndUnansweredCall, type CallLimit } from './end-unanswered-call.handler.js';

type Of<T extends TicketEvent['type']> = Extract<TicketEvent, { type: T }>;
type Watched = Of<
  | 'TicketCalled'
  | 'CallAnswered'
  | 'CallWithdrawn'
  | 'YardReached'
  | 'TicketAdmitted'
  | 'TicketReleased'
  | 'TicketDone'
  | 'TicketSetBack'
  | 'TicketNoShow'
>;

const TYPES: readonly Watched['type'][] = [
  'TicketCalled',
  'CallAnswered',
  'CallWithdrawn',
  'YardReached',
  'TicketAdmitted',
  'TicketReleased',
  'TicketDone',
  'TicketSetBack',
  'TicketNoShow',
];

/** Called vehicles that do not come: overtaken after the arrival limit, set back or a no-show after the answer limit. */
export function callLimitDeadlines(commands: CommandBus): Deadline<Watched>[] {
  return [deadline('call-arrival', 'ARRIVAL', commands), deadline('call-answer', 'ANSWER', commands)];
}

function deadline(kind: string, limit: CallLimit, commands: CommandBus): Deadline<Watched> {
  return {
    kind,
    types: TYPES,
    schedule: ({ type, data }) => {
      const { ticket: subject, at } = data;
      const id = `${kind}:${subject}`;
      if (type === 'TicketCalled') {
        const dueAt = new Date(limit === 'ARRIVAL' ? data.arriveBy : data.answerBy);
        return [{ set: { id, kind, subject, dueAt, data: { calledAt: at } } }];
      }
      // A promise to come stops the first limit alone; only the scan at the yard's exit stops both, that at a park's does not.
      const promised = type === 'CallAnswered' && (data.how !== 'EXIT_SCAN' || data.stage === 'YARD');
      const waitsOn = promised && limit === 'ANSWER';
      return waitsOn ? [] : [{ clear: id }];
    },
    fire: async ({ subject, data }, context) => {
      await commands.execute(new EndUnansweredCall(subject, String(data['calledAt']), limit, context));
    },
  };
}
