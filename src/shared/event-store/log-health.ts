import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { Clock } from '../clock/clock.js';
import { LogPool } from '../database/pools.js';
import { metrics } from '../observability/metrics.js';
import type { CheckpointKind } from './worker/checkpoint.js';

export interface FollowerHealth {
  readonly name: string;
  readonly kind: CheckpointKind;
  readonly position: number;
  /** Events behind the head of the log. */
  readonly lag: number;
  readonly stoppedAt: string | null;
  readonly error: string | null;
}

export interface LogState {
  readonly head: number;
  readonly followers: readonly FollowerHealth[];
  readonly stopped: readonly string[];
  /** How long the oldest due deadline has been due, in seconds of the gate's clock; 0 when none is. */
  readonly oldestDueSeconds: number;
  readonly failedDeadlines: number;
  /** Refused commands of reactions and deadlines that nobody has settled. */
  readonly refusedReactions: number;
  readonly undelivered: number;
  readonly oldestUndeliveredSeconds: number;
}

const gauge = (name: string, help: string, labelNames: string[] = []) =>
  new Gauge({ name, help, labelNames, registers: [metrics] });
const lag = gauge('projection_lag_events', 'Events of the log that a follower has not taken yet.', ['name', 'kind']);
const stopped = gauge('projection_stopped', 'Followers of the log that stopped.');
const oldestDue = gauge('oldest_due_deadline_seconds', 'How long the oldest due deadline has been due.');
const refused = gauge('refused_reactions', 'Refused commands of reactions and deadlines, unsettled.');
const undelivered = gauge('undelivered_outbox', 'Facts of state-stored modules not yet in the log.');

/** How well the log is followed, for readiness and metrics. */
@Injectable()
export class LogHealth {
  constructor(
    private readonly pool: LogPool,
    private readonly clock: Clock,
  ) {}

  /** Reads the state and sets the gauges of /metrics. */
  async state(): Promise<LogState> {
    const { rows } = await this.pool.query<FollowerHealth & { head: number }>(
      `SELECT c.name, c.kind, c.position, greatest(h.head - c.position, 0) AS lag, c.stopped_at AS "stoppedAt", c.error, h.head
       FROM (SELECT coalesce(max(position), 0) AS head FROM event) h
       LEFT JOIN checkpoint c ON c.kind NOT IN ('outbox', 'rebuild') ORDER BY c.name`,
    );
    const counts = await this.pool.query<Omit<LogState, 'head' | 'followers' | 'stopped'>>(
      `SELECT coalesce(extract(epoch FROM $1 - (SELECT min(due_at) FROM deadline WHERE due_at <= $1)), 0) AS "oldestDueSeconds",
              (SELECT count(*) FROM deadline WHERE error IS NOT NULL) AS "failedDeadlines",
              (SELECT count(*) FROM refused_reaction WHERE settled_at IS NULL) AS "refusedReactions",
              (SELECT count(*) FROM outbox WHERE delivered_at IS NULL) AS "undelivered",
              coalesce(extract(epoch FROM now() - (SELECT min(recorded_at) FROM outbox WHERE delivered_at IS NULL)), 0)
                AS "oldestUndeliveredSeconds"`,
      [this.clock.now().toISOString()],
    );
    const followers = rows.filter((row) => row.name !== null);
    const state: LogState = {
      head: rows[0]?.head ?? 0,
      followers,
      stopped: followers.filter((each) => each.stoppedAt !== null).map((each) => each.name),
      ...(counts.rows[0] ?? zero),
    };
    show(state);
    return state;
  }
}

const zero = {
  oldestDueSeconds: 0,
  failedDeadlines: 0,
  refusedReactions: 0,
  undelivered: 0,
  oldestUndeliveredSeconds: 0,
};

function show(state: LogState): void {
  for (const { name, kind, lag: behind } of state.followers) lag.set({ name, kind }, behind);
  stopped.set(state.stopped.length);
  oldestDue.set(state.oldestDueSeconds);
  refused.set(state.refusedReactions);
  undelivered.set(state.undelivered);
}
