import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { Direction, Gate, QueueClass, QueueStage } from '../../../../shared/domain/place.js';
import { ReadModels } from '../../../../shared/event-store/read-models.js';
import { EventStore } from '../../../../shared/event-store/types.js';
import { settingStream } from '../../../../shared/settings/define-setting.js';
import { policyInputOf } from '../../domain/policy-input-of.js';
import { waitingTicket } from '../../domain/policy-inputs.js';
import type { Ticket } from '../../domain/ticket.js';
import { isLast } from '../../penalties/goes-last.js';
import { ticketStream } from '../../queue-streams.js';
import { CALLING_POLICY, policyAt } from '../../settings/calling-policy.setting.js';
import { ticketList } from '../../tickets/ticket-list/ticket-list.projection.js';

/** A vehicle in a yard as a list on paper says it; instants are ISO. */
export interface QueuedOnPaper {
  readonly declaration: string;
  readonly code: string;
  readonly direction: Direction;
  readonly stage: QueueStage;
  readonly class: QueueClass;
  readonly yard?: string;
  /** Since when it counts: whoever has the earlier one goes first within a class. */
  readonly reference: string;
  /** It goes last within its class. */
  readonly penalty: boolean;
  /** Where it was called to, and when. */
  readonly call?: { readonly lane: string; readonly at: string };
}

export interface PaperQueueView {
  /** By direction, stage, class, then as they are called within it. */
  readonly waiting: readonly QueuedOnPaper[];
  readonly called: readonly QueuedOnPaper[];
  /** Position of the log that it was read at. */
  readonly position: number;
  readonly stale: boolean;
}

/** The whole queue of a gate, to be called from by hand when the line is down. Seconds with thousands: for a job. */
export class PaperQueue extends Query<PaperQueueView> {
  constructor(readonly gate: Gate) {
    super();
  }
}

const ABREAST = 50;
const PATIENCE_MS = 5_000;

@QueryHandler(PaperQueue)
export class PaperQueueHandler implements IQueryHandler<PaperQueue> {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly models: ReadModels,
    private readonly store: EventStore,
  ) {}

  async execute({ gate }: PaperQueue): Promise<PaperQueueView> {
    const head = await this.store.head();
    const { fresh, position } = await this.models.waitFor(ticketList.name, head.position, PATIENCE_MS);
    const listed: { ticket: string }[] = await this.source.query(
      `SELECT ticket FROM ticket_list WHERE gate = $1 AND status IN ('WAITING', 'HOLDING', 'CALLED')`,
      [gate],
    );
    const { state: policy } = await this.store.load(settingStream(CALLING_POLICY, gate));
    const found: QueuedOnPaper[] = [];
    for (let at = 0; at < listed.length; at += ABREAST) {
      const some = listed.slice(at, at + ABREAST).map(async ({ ticket }) => {
        const { state } = await this.store.load(ticketStream(ticket));
        return state && this.queued(state, (instant) => policyAt(policy, instant));
      });
      for (const queued of await Promise.all(some)) if (queued) found.push(queued);
    }
    found.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return {
      waiting: found.filter(({ call }) => !call),
      called: found.filter(({ call }) => call),
      position,
      stale: !fresh,
    };
  }

  private async queued(
    ticket: Ticket,
    policy: (at: Date) => ReturnType<typeof policyAt>,
  ): Promise<QueuedOnPaper | undefined> {
    const input = policyInputOf(ticket, true);
    if (!input || !['WAITING', 'HOLDING', 'CALLED'].includes(ticket.status)) return undefined;
    const { facts, yard, call } = ticket;
    const { reference } = waitingTicket(input, policy(new Date(input.checkedInAt)));
    return {
      declaration: facts.declaration,
      code: facts.code,
      direction: facts.direction,
      stage: input.stage,
      class: facts.class,
      ...(yard !== undefined && { yard }),
      reference: new Date(reference).toISOString(),
      penalty: await isLast(this.store, ticket),
      ...(call && { call: { lane: call.lane, at: call.calledAt } }),
    };
  }
}

function keyOf({ direction, stage, class: kind, penalty, reference, declaration }: QueuedOnPaper): string {
  return [direction, stage, kind, penalty ? 1 : 0, reference, declaration].join(' ');
}
