import { Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Clock } from '../../clock/clock.js';
import type { WorkerPool } from '../../database/pools.js';
import { DomainError } from '../../domain/problem.js';
import type { LogRegistry } from '../log-registry.js';
import type { DeadlineRow } from '../projection.js';
import { recordRefusal } from './refused.js';
import { described, isPassingFailure, Repeating } from './repeating.js';
import { deadlineContext } from './system-context.js';

type DueRow = Omit<DeadlineRow, 'dueAt'> & { readonly dueAt: string; readonly attempts: number };

const MOST = 50;
const SWEEP_MS = 5_000;
const LEAST_MS = 20;

/** Fires what is due, by the gate's clock. Processes share the rows; a row that is being fired is passed by. */
export class DeadlineFiring extends Repeating {
  private timer: NodeJS.Timeout | undefined;
  /** Ms of the gate's clock; nothing is due before it as far as this process knows. Unknown while it looks. */
  private next = Number.POSITIVE_INFINITY;

  constructor(
    private readonly pool: WorkerPool,
    private readonly registry: LogRegistry,
    private readonly clock: Clock,
  ) {
    super('deadlines');
  }

  override async stop(): Promise<void> {
    clearTimeout(this.timer);
    await super.stop();
    clearTimeout(this.timer);
  }

  /** A deadline was written: looks anew when it is due before all that it knows of. */
  expect(due: Date): void {
    if (due.getTime() < this.next) this.wake();
  }

  protected async work(): Promise<'more' | 'done'> {
    this.next = Number.POSITIVE_INFINITY;
    const next = await this.nextDue();
    this.next = next ?? Number.POSITIVE_INFINITY;
    if (next !== undefined && next <= this.clock.now().getTime() && (await this.fireSome()) > 0) return 'more';
    this.sleepUntil(next);
    return 'done';
  }

  private async fireSome(): Promise<number> {
    const kinds = this.registry.deadlines.map(({ kind }) => kind);
    const client = await this.pool.connect();
    let broken = true;
    try {
      await client.query('BEGIN');
      const { rows } = await client.query<DueRow>(
        `SELECT id, kind, subject, due_at AS "dueAt", data, attempts FROM deadline
         WHERE due_at <= $1 AND kind = ANY($2) AND (retry_at IS NULL OR retry_at <= now())
         ORDER BY due_at, id LIMIT ${MOST} FOR UPDATE SKIP LOCKED`,
        [this.clock.now(), kinds],
      );
      for (const row of rows) await this.fire(client, row);
      await client.query('COMMIT');
      broken = false;
      return rows.length;
    } finally {
      client.release(broken);
    }
  }

  private async fire(client: PoolClient, row: DueRow): Promise<void> {
    const deadline = this.registry.deadlines.find(({ kind }) => kind === row.kind);
    const cause = `${row.id}:${row.dueAt}`;
    try {
      const context = deadlineContext(row.kind, cause, this.clock.now());
      await deadline?.fire({ ...row, dueAt: new Date(row.dueAt) }, context);
    } catch (error) {
      if (isPassingFailure(error)) throw error;
      if (!(error instanceof DomainError)) return this.postpone(client, row, error);
      await recordRefusal(client, `deadline:${row.kind}`, cause, null, error);
    }
    await client.query('DELETE FROM deadline WHERE id = $1 AND due_at = $2', [row.id, row.dueAt]);
  }

  /** Something is broken: tried again ever later, and shown by the health of the log. */
  private async postpone(client: PoolClient, { id, kind, attempts }: DueRow, error: unknown): Promise<void> {
    const seconds = Math.min(5 * 2 ** attempts, 3_600);
    new Logger('deadlines').error(`A deadline of kind ${kind} failed: ${described(error)}`);
    await client.query(
      `UPDATE deadline SET attempts = attempts + 1, retry_at = now() + make_interval(secs => $2), error = $3 WHERE id = $1`,
      [id, seconds, described(error)],
    );
  }

  /** When the next of ours is due, in ms of the gate's clock; undefined when none is. */
  private async nextDue(): Promise<number | undefined> {
    const { rows } = await this.pool.query<{ next: string | null }>({
      name: 'next-deadline',
      text: `SELECT min(due_at) AS next FROM deadline
             WHERE kind = ANY($1) AND (retry_at IS NULL OR retry_at <= now())`,
      values: [this.registry.deadlines.map(({ kind }) => kind)],
    });
    return rows[0]?.next ? Date.parse(rows[0].next) : undefined;
  }

  private sleepUntil(next: number | undefined): void {
    clearTimeout(this.timer);
    if (this.stopping) return;
    let wait = SWEEP_MS;
    if (this.clock.kind !== 'stepped' && next !== undefined) {
      const pace = 'scale' in this.clock ? Number(this.clock.scale) : 1;
      // What is due and was not fired is in another process's hands.
      wait = Math.min(wait, Math.max(LEAST_MS, (next - this.clock.now().getTime()) / pace));
    }
    this.timer = setTimeout(() => this.wake(), wait);
  }
}
