import { Command, CommandHandler, QueryBus, type ICommandHandler } from '@nestjs/cqrs';
import type { Gate } from '../../../shared/domain/place.js';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { storeProblem } from '../../../shared/event-store/store-problems.js';
import { DailyReport } from '../daily-report/daily-report.query.js';
import { issueReport, report } from '../domain/issued-report.js';

/** Issues the next version of a gate's report when its figures differ from those of the version before. */
export class IssueReport extends Command<Committed<{ version: number }>> {
  constructor(
    readonly context: CommandContext,
    readonly gate: Gate,
    readonly day: string,
    /** The report must know at least this much of the log. */
    readonly after: number,
  ) {
    super();
  }
}

@CommandHandler(IssueReport)
export class IssueReportHandler implements ICommandHandler<IssueReport> {
  constructor(
    private readonly store: EventStore,
    private readonly queries: QueryBus,
  ) {}

  async execute({ context, gate, day, after }: IssueReport): Promise<Committed<{ version: number }>> {
    const made = await this.queries.execute(new DailyReport(day, undefined, after));
    const figures = made.gates.find((one) => one.gate === gate)?.figures;
    if (made.stale || !figures) throw storeProblem('try-again');
    return this.store.execute({
      context,
      streams: { report: { stream: `report-${gate}-${day}`, fold: report } },
      decide: ({ report: before }) => ({
        report: issueReport({ gate, day, asOf: made.asOf, at: context.now.toISOString(), figures }, before),
      }),
      answer: ({ report: after }) => ({ version: after.version }),
    });
  }
}
