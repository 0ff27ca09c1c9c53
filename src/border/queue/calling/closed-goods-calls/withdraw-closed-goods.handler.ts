import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import { calendarStream, goodsClosedAt, touches } from '../../../gates/index.js';
import { carriedBy } from '../../carried-by.js';
import { withdrawCall } from '../../domain/ticket-call.js';
import { ticketStream } from '../../queue-streams.js';
import { ticketList } from '../../tickets/ticket-list/ticket-list.projection.js';

/** A route and direction on which some goods are not taken from now on. */
export interface ClosedTo {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
}

/** Gives everybody his place back who was called with goods that are not taken any more. `position`: the log up to which calls are looked at. */
export class WithdrawClosedGoods extends Command<void> {
  constructor(
    readonly of: ClosedTo,
    readonly position: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawClosedGoods)
export class WithdrawClosedGoodsHandler implements ICommandHandler<WithdrawClosedGoods> {
  constructor(
    private readonly store: EventStore,
    private readonly models: ReadModels,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Whoever was called before the closure stands in the list by then; calls after it are refused by their own guard. */
  async execute({ of, position, context }: WithdrawClosedGoods): Promise<void> {
    const { fresh } = await this.models.waitFor(ticketList.name, position);
    if (!fresh) throw new Error(`The list of tickets has not reached ${position} yet`);
    const rows: { ticket: string }[] = await this.source.query(
      `SELECT ticket FROM ticket_list WHERE gate = $1 AND route = $2 AND direction = $3 AND status = 'CALLED' ORDER BY ticket`,
      [of.gate, of.route, of.direction],
    );
    for (const { ticket } of rows) await this.withdraw(of, ticket, context);
  }

  /** Guarded by what is declared now and by the calendar: a closure that was lifted meanwhile takes nothing back. */
  private async withdraw({ route, direction }: ClosedTo, ticket: string, context: CommandContext): Promise<void> {
    const { now } = context;
    const { state: known } = await this.store.load(ticketStream(ticket));
    if (!known) return;
    await this.store.execute({
      context: { ...context, key: `${context.key}.${ticket}` },
      streams: {
        ticket: ticketStream(ticket),
        declared: acceptedDeclaration(known.facts.declaration),
        calendar: calendarStream(route, direction, now),
      },
      decide: (states) => {
        const called = states.ticket;
        if (called?.status !== 'CALLED' || called.facts.route !== route) return {};
        const carried = carriedBy(states.declared, called.facts);
        const closed = goodsClosedAt(states.calendar, now).some((closure) => touches(closure, carried));
        return closed ? { ticket: withdrawCall(called, 'GOODS_CLOSED', now) } : {};
      },
      answer: () => ({ ticket }),
    });
  }
}
