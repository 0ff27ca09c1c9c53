import { Command, CommandHandler, type CommandBus, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Gate } from '../../../../shared/domain/place.js';
import type { Reaction } from '../../../../shared/event-store/projection.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore, type CommandContext } from '../../../../shared/event-store/types.js';
import { gateStream, hasIncident, laneStream, type GateEvent, type LaneEvent } from '../../../gates/index.js';
import { withdrawCall } from '../../domain/ticket-call.js';
import { ticketStream } from '../../queue-streams.js';
import { ticketList } from '../../tickets/ticket-list/ticket-list.projection.js';

/** A lane or a yard to which, or out of which, nobody goes any more. */
export type StoppedPlace = { readonly lane: string } | { readonly yard: string };

/** Gives everybody his place back who was called to a place that has stopped. `position`: of the fact that stopped it. */
export class WithdrawStoppedCalls extends Command<void> {
  constructor(
    readonly gate: Gate,
    readonly place: StoppedPlace,
    readonly reason: 'LANE_CLOSED' | 'INCIDENT',
    readonly position: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawStoppedCalls)
export class WithdrawStoppedCallsHandler implements ICommandHandler<WithdrawStoppedCalls> {
  constructor(
    private readonly store: EventStore,
    private readonly models: ReadModels,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Whoever was called before the place stopped stands in the list by then; calls after it are refused by their own guard. */
  async execute({ gate, place, reason, position, context }: WithdrawStoppedCalls): Promise<void> {
    const { fresh } = await this.models.waitFor(ticketList.name, position);
    if (!fresh) throw new Error(`The list of tickets has not reached ${position} yet`);
    const name = 'lane' in place ? place.lane : place.yard;
    const rows: { ticket: string }[] = await this.source.query(
      `SELECT ticket FROM ticket_list WHERE gate = $1 AND status = 'CALLED' AND (lane = $2 OR yard = $2) ORDER BY ticket`,
      [gate, name],
    );
    for (const { ticket } of rows) await this.withdraw(gate, place, ticket, reason, context);
  }

  private async withdraw(gate: Gate, place: StoppedPlace, ticket: string, reason: string, context: CommandContext) {
    const { now } = context;
    await this.store.execute({
      context: { ...context, key: `${context.key}.${ticket}` },
      streams: {
        ticket: ticketStream(ticket),
        lane: laneStream('lane' in place ? place.lane : 'none', now),
        config: gateStream(gate),
      },
      decide: (states) => {
        const known = states.ticket;
        if (known?.status !== 'CALLED' || !known.call) return {};
        const there = 'lane' in place ? known.call.lane === place.lane : true;
        // Opened again meanwhile: the call stands.
        const stopped = 'lane' in place ? states.lane?.status !== 'OPEN' : hasIncident(states.config, place.yard);
        return there && stopped ? { ticket: withdrawCall(known, reason, now) } : {};
      },
      answer: () => ({ ticket }),
    });
  }
}

type Stopping =
  Extract<LaneEvent, { type: 'LaneClosed' | 'LanePaused' }> | Extract<GateEvent, { type: 'IncidentOpened' }>;

/** A lane closes, or an incident stops it or a yard: calls there are taken back at once. A lane that only pauses keeps its calls. */
export function withdrawCallsOnStop(commands: CommandBus): Reaction<Stopping> {
  return {
    name: 'withdraw-calls-on-stop',
    types: ['LaneClosed', 'LanePaused', 'IncidentOpened'],
    react: async ({ type, data, position }, context) => {
      const { gate } = data;
      if (type === 'IncidentOpened') {
        const { yard } = data;
        if (yard === undefined) return;
        await commands.execute(new WithdrawStoppedCalls(gate, { yard }, 'INCIDENT', position, { ...context, gate }));
        return;
      }
      if (type === 'LanePaused' && data.reason !== 'INCIDENT') return;
      const reason = type === 'LaneClosed' ? 'LANE_CLOSED' : 'INCIDENT';
      const { lane } = data;
      await commands.execute(new WithdrawStoppedCalls(gate, { lane }, reason, position, { ...context, gate }));
    },
  };
}
