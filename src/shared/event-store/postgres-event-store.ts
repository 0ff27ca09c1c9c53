import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { LogPool } from '../database/pools.js';
import type { DomainEvent } from '../domain/decider.js';
import { appendTime, batchSize, lockWait } from '../observability/metrics.js';
import type { StoredCommand } from './append.js';
import { EVENT_COLUMNS, recorded } from './event-row.js';
import type { EventRow } from './event-row.js';
import { GatheredLoads } from './gathered-loads.js';
import { GroupCommit, type GroupCommitOptions } from './group-commit.js';
import { storedAnswer } from './stored-answer.js';
import { StreamCache } from './stream-cache.js';
import { EventStore } from './types.js';
import type {
  CommandContext,
  Committed,
  Execution,
  Loaded,
  LogPosition,
  RecordedEvent,
  StreamOf,
  Streams,
} from './types.js';

/** The log in PostgreSQL. */
@Injectable()
export class PostgresEventStore extends EventStore implements BeforeApplicationShutdown {
  private readonly commits: GroupCommit;
  private readonly loads: GatheredLoads;

  constructor(
    private readonly pool: LogPool,
    config: Config,
    clock: Clock,
  ) {
    super();
    const cache = new StreamCache();
    this.loads = new GatheredLoads(pool, cache);
    const options: GroupCommitOptions = {
      pool,
      keys: config.secrets.personalKeys,
      recordedAt: () => (clock.kind === 'real' ? null : clock.now()),
      observe: ({ size, waited, seconds }) => {
        batchSize.observe(size);
        lockWait.observe(waited / 1000);
        appendTime.observe(seconds);
      },
    };
    this.commits = new GroupCommit(options, cache);
  }

  async execute<T extends Streams, A>(execution: Execution<T, A>): Promise<Committed<A>> {
    const command = execution as unknown as Execution<Streams, unknown>;
    if (!execution.context.tryOut) return (await this.commits.submit(command)) as Committed<A>;
    const { answer, status } = await this.commits.tryOut(command);
    return { answer: answer as A, status, log: await this.head(), replayed: false };
  }

  async load<S, E extends DomainEvent>({ stream, fold }: StreamOf<S, E>): Promise<Loaded<S>> {
    const { states, version } = await this.loads.load(stream, fold as never);
    return { state: states.get(fold as never) as S, version };
  }

  async answered<A>(context: CommandContext): Promise<Committed<A> | undefined> {
    const { rows } = await this.pool.query<StoredCommand & { epoch: string }>(
      `SELECT actor, key, route, body_hash AS "bodyHash", position, status, answer, refusal,
              (SELECT epoch FROM log_epoch) AS epoch
       FROM command WHERE actor = $1 AND key = $2`,
      [context.by.id, context.key],
    );
    return rows[0] && storedAnswer<A>(context, rows[0], rows[0].epoch);
  }

  async readStream(stream: string): Promise<RecordedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM event WHERE stream = $1 ORDER BY version`,
      [stream],
    );
    return rows.map(recorded);
  }

  async readAfter(position: number, limit: number, types?: readonly string[]): Promise<RecordedEvent[]> {
    const { rows } = await this.pool.query<EventRow>(
      `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 AND ($3::text[] IS NULL OR type = ANY($3))
       ORDER BY position LIMIT $2`,
      [position, limit, types ?? null],
    );
    return rows.map(recorded);
  }

  async head(): Promise<LogPosition> {
    const { rows } = await this.pool.query<LogPosition>(
      'SELECT coalesce((SELECT max(position) FROM event), 0) AS position, epoch FROM log_epoch',
    );
    if (!rows[0]) throw new Error('Table log_epoch is empty: the database was not migrated or restored whole');
    return rows[0];
  }

  /** The last commands are carried out before the connections close. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.commits.drained();
  }
}
