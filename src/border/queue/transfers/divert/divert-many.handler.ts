import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Conditions } from '../../../../shared/database/conditions.js';
import type { CargoKind, Direction, Gate, QueueClass } from '../../../../shared/domain/place.js';
import { requireGate, requireYard } from '../../../../shared/domain/posted.js';
import { DomainError } from '../../../../shared/domain/problem.js';
import { eachAlone } from '../../../../shared/event-store/each-alone.js';
import { EventStore, type CommandContext, type Committed } from '../../../../shared/event-store/types.js';
import type { DiversionReason } from '../../domain/ticket-diversion.js';
import { DivertTicket } from './divert-ticket.handler.js';

/** Whom a diversion is for: these tickets, or all in the yard that are so. */
export interface Diverted {
  readonly tickets?: readonly string[];
  readonly direction?: Direction;
  readonly class?: QueueClass;
  readonly cargo?: CargoKind;
  readonly most: number;
}

export interface DiversionVerdict {
  readonly ticket: string;
  readonly verdict: 'done' | 'refused';
  readonly code?: string;
}

/** Waiting vehicles go from one yard of a gate to another. */
export class DivertMany extends Command<Committed<{ readonly items: readonly DiversionVerdict[] }>> {
  constructor(
    readonly gate: Gate,
    readonly from: string,
    readonly to: string,
    readonly reason: DiversionReason,
    readonly whom: Diverted,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DivertMany)
export class DivertManyHandler implements ICommandHandler<DivertMany> {
  constructor(
    private readonly commands: CommandBus,
    private readonly store: EventStore,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /**
   * Each is judged alone, under a key of its own; whom it is for is kept with the key of the whole, so that a retry asks
   * for the same again. A yard operator sends from his yards, to any. Throws `wrong-gate`, `wrong-yard`.
   */
  async execute({ gate, from, to, reason, whom, context }: DivertMany) {
    requireGate(context.by, gate);
    requireYard(context.by, from, ['SUPERVISOR']);
    const found = whom.tickets ?? (await this.waiting(gate, from, whom));
    const { answer } = await this.store.execute({
      context: { ...context, key: `${context.key}:whole` },
      streams: {},
      decide: () => ({}),
      answer: () => ({ tickets: found }),
    });
    const items = await eachAlone(
      answer.tickets,
      (ticket) => ticket,
      (ticket, index) => {
        const own = { ...context, key: `${context.key}:${index + 1}` };
        return verdictOf(ticket, () => this.commands.execute(new DivertTicket(ticket, from, to, reason, own)));
      },
    );
    return { answer: { items }, status: 200, log: await this.store.head(), replayed: false };
  }

  /** Who came last goes first: he would be called last. */
  private async waiting(gate: Gate, yard: string, whom: Diverted): Promise<readonly string[]> {
    const conditions = new Conditions();
    conditions.and('gate = ?', gate);
    conditions.and('yard = ?', yard);
    conditions.and('direction = ?', whom.direction);
    conditions.and('class = ?', whom.class);
    conditions.and('cargo = ?', whom.cargo);
    conditions.also(`status IN ('WAITING', 'HOLDING', 'CALLED')`);
    const rows: { ticket: string }[] = await this.source.query(
      `SELECT ticket FROM ticket_list ${conditions.where}
       ORDER BY checked_in_at DESC, ticket DESC LIMIT ${conditions.value(whom.most)}`,
      conditions.values,
    );
    return rows.map(({ ticket }) => ticket);
  }
}

async function verdictOf(ticket: string, divert: () => Promise<unknown>): Promise<DiversionVerdict> {
  try {
    await divert();
    return { ticket, verdict: 'done' };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code === 'try-again') throw error;
    return { ticket, verdict: 'refused', code: error.code };
  }
}
