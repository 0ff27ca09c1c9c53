import type { CommandBus } from '@nestjs/cqrs';
import { hanoiDay, plusMinutes } from '../../../shared/domain/hanoi-time.js';
import type { Gate } from '../../../shared/domain/place.js';
import type { Deadline, Recorded } from '../../../shared/event-store/projection.js';
import { reportTimes } from '../domain/daily-report.js';
import { reportFacts, type ReportFactEvent } from '../report-facts/report-facts.projection.js';
import { IssueReport } from './issue-report.handler.js';

const KIND = 'issue-report';
/** Minutes after midnight, so that what happened before it has been told. */
const GRACE = 5;

/**
 * A day's report is issued five minutes after its end. A fact that is learned later sets the same deadline again, which is
 * due at once: so a late fact makes a new version by itself.
 */
export function issueReportDeadline(commands: CommandBus): Deadline<ReportFactEvent> {
  return {
    kind: KIND,
    types: reportFacts.types,
    schedule: (event: Recorded<ReportFactEvent>) => {
      const { gate, at } = event.data;
      const day = hanoiDay(new Date(at));
      const dueAt = plusMinutes(new Date(reportTimes(day).to), GRACE);
      const late = event.recordedAt > dueAt;
      // Facts that are learned late at one instant are told apart, or the second would be taken for a retry of the first.
      const which = late ? `${gate}.${day}.${event.position}` : `${gate}.${day}`;
      return [
        {
          set: {
            id: `${KIND}:${which}`,
            kind: KIND,
            subject: gate,
            dueAt: late ? event.recordedAt : dueAt,
            data: { day, after: event.position },
          },
        },
      ];
    },
    fire: async ({ subject, data }, context) => {
      await commands.execute(new IssueReport(context, subject as Gate, String(data['day']), Number(data['after'])));
    },
  };
}
