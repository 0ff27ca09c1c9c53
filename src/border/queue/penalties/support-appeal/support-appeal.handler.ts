import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { Role } from '../../../../shared/domain/roles.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import { supportAppeal } from '../../domain/penalty-appeal.js';
import { onPenalty } from '../on-penalty.js';
import type { PenaltyDecided } from '../penalty-decided.answer.js';
import { PenaltyRows } from '../penalty-list/penalty-rows.js';

/** An officer gives his word for an appeal. */
export class SupportAppeal extends Command<Committed<PenaltyDecided>> {
  constructor(
    readonly penalty: string,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(SupportAppeal)
export class SupportAppealHandler implements ICommandHandler<SupportAppeal> {
  constructor(
    private readonly store: EventStore,
    private readonly rows: PenaltyRows,
  ) {}

  async execute({ penalty, context }: SupportAppeal): Promise<Committed<PenaltyDecided>> {
    const { by, now } = context;
    const { subject, ofWhom: of } = await this.rows.own(penalty, by);
    const [role] = by.roles as readonly [Role, ...Role[]];
    const decide = (found: Parameters<typeof supportAppeal>[0]) => supportAppeal(found, by.id, role, now.toISOString());
    return onPenalty(this.store, { context, at: { penalty, subject, of }, decide });
  }
}
