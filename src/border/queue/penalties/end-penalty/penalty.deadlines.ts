import type { CommandBus } from '@nestjs/cqrs';
import type { Deadline, DeadlineRow } from '../../../../shared/event-store/projection.js';
import type { ConductEvent, ConductSubject } from '../../domain/conduct-events.js';
import { EndPenalty } from './end-penalty.handler.js';

type Of<T extends ConductEvent['type']> = Extract<ConductEvent, { type: T }>;
type Ending = Of<'PenaltyImposed' | 'PenaltyLifted' | 'PenaltyEnded'>;
type Overdue = Of<'AppealFiled' | 'AppealDecided' | 'PenaltyLifted' | 'PenaltyEnded'>;

const END = 'penalty-end';
const OVERDUE = 'appeal-overdue';

/** A penalty ends by an event, so that the order of calls is the same for everyone who folds the log. */
export function penaltyEnd(commands: CommandBus): Deadline<Ending> {
  return {
    kind: END,
    types: ['PenaltyImposed', 'PenaltyLifted', 'PenaltyEnded'],
    schedule: ({ type, data }) => {
      const id = `${END}:${data.penalty}`;
      if (type !== 'PenaltyImposed') return [{ clear: id }];
      return [{ set: { id, kind: END, dueAt: new Date(data.until), ...addressed(data) } }];
    },
    fire: async (row, context) => {
      await commands.execute(new EndPenalty(addressOf(row), 'DAY_CAME', context));
    },
  };
}

/** An appeal that nobody has decided in time makes its penalty wait. */
export function appealOverdue(commands: CommandBus): Deadline<Overdue> {
  return {
    kind: OVERDUE,
    types: ['AppealFiled', 'AppealDecided', 'PenaltyLifted', 'PenaltyEnded'],
    schedule: ({ type, data }) => {
      const id = `${OVERDUE}:${data.penalty}`;
      if (type !== 'AppealFiled') return [{ clear: id }];
      return [{ set: { id, kind: OVERDUE, dueAt: new Date(data.decideBy), ...addressed(data) } }];
    },
    fire: async (row, context) => {
      await commands.execute(new EndPenalty(addressOf(row), 'APPEAL_OVERDUE', context));
    },
  };
}

function addressed({ penalty, subject, of }: { penalty: string; subject: ConductSubject; of: string }) {
  return { subject: penalty, data: { subject, of } };
}

function addressOf({ subject: penalty, data }: DeadlineRow) {
  return { penalty, subject: data['subject'] as ConductSubject, of: String(data['of']) };
}
