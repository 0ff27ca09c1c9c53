import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { refuse } from '../shared/http/http-problems.js';
import { WINDOW_MINUTES, type Lane } from './domain/sign-in-lane.js';
import { IdentityKeys } from './keys.js';

/** Counts tries of sign-in by lane in PostgreSQL, so that all servers share one count. Real time, the database's. */
@Injectable()
export class SignInBudgets {
  constructor(
    private readonly keys: IdentityKeys,
    @InjectDataSource() private readonly source: DataSource,
  ) {}

  /** Counts one try before it is made, so that tries at once cannot slip through. Throws `too-many-requests`. */
  async take(lanes: readonly Lane[]): Promise<void> {
    for (const lane of lanes) {
      const [row] = await this.source.query<{ used: number; seconds: number }[]>(
        `INSERT INTO sign_in_budget AS b (key, used, window_ends) VALUES ($1, 1, now() + $2 * interval '1 minute')
         ON CONFLICT (key) DO UPDATE SET
           used = CASE WHEN b.window_ends <= now() THEN 1 ELSE least(b.used, $3) + 1 END,
           window_ends = CASE WHEN b.window_ends <= now() THEN excluded.window_ends ELSE b.window_ends END
         RETURNING used, ceil(extract(epoch FROM window_ends - now()))::int AS seconds`,
        [this.keyOf(lane), WINDOW_MINUTES, lane.limit],
      );
      if (row && row.used > lane.limit) throw refuse('too-many-requests', { seconds: Math.max(1, row.seconds) });
    }
  }

  /** Gives a try back that turned out right: only failures are counted. */
  async giveBack(lanes: readonly Lane[]): Promise<void> {
    const keys = lanes.map((lane) => this.keyOf(lane));
    await this.source.query('UPDATE sign_in_budget SET used = greatest(used - 1, 0) WHERE key = ANY($1)', [keys]);
  }

  private keyOf(lane: Lane): string {
    return this.keys.tag('lane', lane.kind, lane.of);
  }
}
