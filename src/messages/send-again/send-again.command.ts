import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { StateCommand } from '../../shared/event-store/state-command.js';
import type { CommandContext, Committed } from '../../shared/event-store/types.js';
import { refuse as refuseAtDoor } from '../../shared/http/http-problems.js';
import { Deliveries } from '../deliveries/deliveries.js';
import { DeliveryTable } from '../deliveries/delivery-table.js';
import { officeSeenBy } from '../delivery-list/delivery-list.query.js';
import { maySendAgain, type DeliveryState } from '../domain/delivery.js';
import { SECRET_KINDS, hoursGood, type NoticeKind } from '../domain/notice-kinds.js';
import { refuse } from '../messages-problems.js';

export interface SentAgain {
  readonly id: string;
  readonly state: DeliveryState;
}

/** Puts a message back that failed or was withheld: it is tried anew, as long as it would be worth anything. */
export class SendAgain extends Command<Committed<SentAgain>> {
  constructor(
    readonly context: CommandContext,
    readonly delivery: string,
  ) {
    super();
  }
}

@CommandHandler(SendAgain)
export class SendAgainHandler implements ICommandHandler<SendAgain> {
  constructor(
    private readonly state: StateCommand,
    private readonly table: DeliveryTable,
    private readonly deliveries: Deliveries,
  ) {}

  /** Throws `not-found`, `delivery-not-failed`. */
  async execute({ context, delivery: id }: SendAgain): Promise<Committed<SentAgain>> {
    const done = await this.state.run(context, async (tx) => {
      const [row] = await tx.query<{ state: DeliveryState; kind: NoticeKind }[]>(
        `SELECT state, kind FROM delivery WHERE id = $1 AND NOT confidential AND kind <> ALL ($2)
           AND ($3::text IS NULL OR office = $3) FOR UPDATE`,
        [id, SECRET_KINDS, officeSeenBy(context.by) ?? null],
      );
      if (!row) throw refuseAtDoor('not-found');
      if (!maySendAgain(row.state)) throw refuse('delivery-not-failed');
      await this.table.again(tx, id, hoursGood(row.kind));
      return { id, state: 'PENDING' as const };
    });
    if (!done.replayed) await this.deliveries.wake();
    return done;
  }
}
