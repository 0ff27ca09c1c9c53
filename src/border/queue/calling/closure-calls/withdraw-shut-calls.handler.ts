import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate } from '../../../../shared/domain/place.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { acceptedDeclaration } from '../../../declarations/index.js';
import {
  calendarAt,
  calendarStream,
  goodsClosedAt,
  touches,
  type CalendarView,
  type Carried,
} from '../../../gates/index.js';
import { carriedBy } from '../../carried-by.js';
import { withdrawShutCall, type ShutWay } from '../../domain/ticket-call.js';
import { ticketStream } from '../../queue-streams.js';
import { ticketList } from '../../tickets/ticket-list/ticket-list.projection.js';

/** A route and direction that is closed from now on, or on which some goods are not taken. */
export interface ShutRoute {
  readonly gate: Gate;
  readonly route: string;
  readonly direction: Direction;
}

/** Gives everybody his place back who was called and is not taken any more, or his goods are not. `position`: the log up to which calls are looked at. */
export class WithdrawShutCalls extends Command<void> {
  constructor(
    readonly of: ShutRoute,
    readonly position: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawShutCalls)
export class WithdrawShutCallsHandler implements ICommandHandler<WithdrawShutCalls> {
  constructor(
    private readonly store: EventStore,
    private readonly models: ReadModels,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Whoever was called before the closure stands in the list by then; calls after it are refused by their own guard. */
  async execute({ of, position, context }: WithdrawShutCalls): Promise<void> {
    const { fresh } = await this.models.waitFor(ticketList.name, position);
    if (!fresh) throw new Error(`The list of tickets has not reached ${position} yet`);
    const rows: { ticket: string }[] = await this.source.query(
      `SELECT ticket FROM ticket_list WHERE gate = $1 AND route = $2 AND direction = $3 AND status = 'CALLED' ORDER BY ticket`,
      [of.gate, of.route, of.direction],
    );
    for (const { ticket } of rows) await this.withdraw(of, ticket, context);
  }

  /** Guarded by what is declared now and by the calendar: a closure that was lifted meanwhile takes nothing back. */
  private async withdraw({ route, direction }: ShutRoute, ticket: string, context: CommandContext): Promise<void> {
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
        if (called?.facts.route !== route) return {};
        const way = shutWayOf(states.calendar, carriedBy(states.declared, called.facts), now);
        return { ticket: withdrawShutCall(called, way, now) };
      },
      answer: () => ({ ticket }),
    });
  }
}

/** By what a way is shut to what a vehicle carries; nothing at the usual end of a day, of which nobody gave his word. */
function shutWayOf(calendar: CalendarView, carried: Carried, now: Date): ShutWay | undefined {
  const { mode, reason } = calendarAt(calendar, now);
  if (mode === 'CLOSED' && reason !== undefined) return reason === 'INCIDENT' ? 'INCIDENT' : 'ROUTE_CLOSED';
  return goodsClosedAt(calendar, now).some((closure) => touches(closure, carried)) ? 'GOODS_CLOSED' : undefined;
}
