import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { refuse } from './http-problems.js';

/** How often something may be tried within a fixed window of minutes. `of` names who or what is tried; it is hashed. */
export interface TryLane {
  readonly kind: string;
  readonly of: string;
  readonly limit: number;
  readonly minutes: number;
}

/** Counts tries in PostgreSQL, so that all servers share one count and none forgets. Real time, the database's. */
@Injectable()
export class TryBudgets {
  constructor(
    private readonly config: Config,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Counts one try before it is made, so that tries at once cannot slip through. Throws `too-many-requests`. */
  async take(lanes: readonly TryLane[]): Promise<void> {
    for (const lane of lanes) {
      const [row] = await this.source.query<{ used: number; seconds: number }[]>(
        `INSERT INTO try_budget AS b (key, used, window_ends) VALUES ($1, 1, now() + $2 * interval '1 minute')
         ON CONFLICT (key) DO UPDATE SET
           used = CASE WHEN b.window_ends <= now() THEN 1 ELSE least(b.used, $3) + 1 END,
           window_ends = CASE WHEN b.window_ends <= now() THEN excluded.window_ends ELSE b.window_ends END
         RETURNING used, ceil(extract(epoch FROM window_ends - now()))::int AS seconds`,
        [this.keyOf(lane), lane.minutes, lane.limit],
      );
      if (row && row.used > lane.limit) throw refuse('too-many-requests', { seconds: Math.max(1, row.seconds) });
    }
  }

  /** Gives a try back that turned out right: only failures are counted. */
  async giveBack(lanes: readonly TryLane[]): Promise<void> {
    const keys = lanes.map((lane) => this.keyOf(lane));
    await this.source.query('UPDATE try_budget SET used = greatest(used - 1, 0) WHERE key = ANY($1)', [keys]);
  }

  /** Forgets the windows that are over. */
  async sweep(): Promise<void> {
    await this.source.query('DELETE FROM try_budget WHERE window_ends < now()');
  }

  /** Neither account nor address nor plate stands in the table. */
  private keyOf({ kind, of }: TryLane): string {
    const key = createHmac('sha256', this.config.secrets.token);
    return key.update(JSON.stringify(['try', kind, of])).digest('base64url');
  }
}
