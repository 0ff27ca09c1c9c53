import { Logger } from '@nestjs/common';
import type { WorkerPool } from '../../database/pools.js';
import type { Clock } from '../../clock/clock.js';
import type { DomainEvent, Fold } from '../../domain/decider.js';
import { EventStore } from '../types.js';
import type { Metadata } from '../types.js';
import { holdCheckpoint } from './checkpoint.js';
import { described, Repeating } from './repeating.js';

interface OutboxRow {
  readonly id: string;
  readonly stream: string;
  readonly type: string;
  readonly data: object;
  readonly metadata: Metadata;
}

const MOST = 64;
const OTHERS_TURN_MS = 100;
const LATER_MS = 5_000;
export const OUTBOX = 'outbox';

/** Nothing is asked of the stream: a fact of a state-stored module has been decided already. */
const anything: Fold<null, DomainEvent> = { initial: null, evolve: () => null };

/** Brings the facts of state-stored modules to the log, each once: the fact's id is the event's, and its command's key. */
export class OutboxRelay extends Repeating {
  constructor(
    private readonly pool: WorkerPool,
    private readonly store: EventStore,
    private readonly clock: Clock,
  ) {
    super(OUTBOX);
  }

  protected async work(): Promise<'more' | 'done' | number> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      const { held } = await holdCheckpoint(client, OUTBOX, true);
      const { rows } = held
        ? await client.query<OutboxRow>(
            `SELECT id, stream, type, data, metadata FROM outbox WHERE delivered_at IS NULL ORDER BY seq LIMIT ${MOST}`,
          )
        : { rows: [] };
      // Sent in one turn, so that they stand in one batch in their order.
      const sent = await Promise.allSettled(rows.map((row) => this.send(row)));
      const delivered = rows.filter((_, n) => sent[n]?.status === 'fulfilled').map(({ id }) => id);
      if (delivered.length)
        await client.query('UPDATE outbox SET delivered_at = now() WHERE id = ANY($1)', [delivered]);
      await client.query('COMMIT');
      broken = false;
      if (!held) return OTHERS_TURN_MS;
      const failed = sent.find((each) => each.status === 'rejected');
      if (failed) new Logger(OUTBOX).error(`A fact could not be delivered: ${described(failed.reason)}`);
      if (failed && delivered.length === 0) return LATER_MS;
      return rows.length === MOST ? 'more' : 'done';
    } finally {
      client.release(broken);
    }
  }

  private async send({ id, stream, type, data, metadata }: OutboxRow): Promise<void> {
    const { actor, ...circumstances } = metadata;
    await this.store.execute({
      context: {
        ...circumstances,
        by: { id: actor, roles: [], system: true },
        key: `outbox:${id}`,
        route: OUTBOX,
        bodyHash: id,
        now: this.clock.now(),
      },
      streams: { fact: { stream, fold: anything } },
      decide: () => ({ fact: [{ type, data }] }),
      answer: () => null,
      eventIds: [id],
    });
  }
}
