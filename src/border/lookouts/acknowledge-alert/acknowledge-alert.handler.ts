import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EventStore, type CommandContext, type Committed } from '../../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../../shared/http/http-problems.js';
import type { LookoutAlertAnswer } from '../alert-list/alert.answer.js';
import { acknowledge, type Alerts } from '../domain/alerts.js';
import { alertsOf, listOf } from '../lookout-access.js';

/** An officer takes notice of an alert of his agency. */
export class AcknowledgeAlert extends Command<Committed<LookoutAlertAnswer>> {
  constructor(
    readonly context: CommandContext,
    readonly declaration: string,
    readonly alert: string,
  ) {
    super();
  }
}

@CommandHandler(AcknowledgeAlert)
export class AcknowledgeAlertHandler implements ICommandHandler<AcknowledgeAlert> {
  constructor(private readonly store: EventStore) {}

  /** Throws `not-found`, also for another agency's; `alert-acknowledged`. */
  execute({ context, declaration, alert }: AcknowledgeAlert): Promise<Committed<LookoutAlertAnswer>> {
    const { gate, agency } = listOf(context.by);
    const own = (alerts: Alerts) => {
      const found = alerts.find((each) => each.alert === alert && each.gate === gate && each.agency === agency);
      if (!found) throw refuseAtDoor('not-found');
      return found;
    };
    return this.store.execute({
      context,
      streams: { alerts: alertsOf(declaration) },
      decide: ({ alerts }) => ({ alerts: acknowledge(own(alerts), context.by.id, context.now.toISOString()) }),
      answer: ({ alerts }) => {
        const { lookout, kind, occasion, at, acknowledgedAt } = own(alerts);
        const ended = { ...(acknowledgedAt && { acknowledgedAt }), acknowledgedBy: context.by.id };
        return { alert, lookout, declaration, kind, occasion, at, ...ended };
      },
    });
  }
}
