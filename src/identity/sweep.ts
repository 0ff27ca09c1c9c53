import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { TryBudgets } from '../shared/http/try-budgets.js';
import { Sessions } from './sessions.js';

const EVERY_MS = 10 * 60_000;

/**
 * Removes what only sign-in needed and is over: windows of tries, sessions a month after their end, who asked for a firm
 * to join, three months after the decision, and what displays were asked or drew a moment ago, and who
 * went to a provider and did not come back, and what
 * it told of sign-outs.
 */
@Injectable()
export class Sweep implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly tries: TryBudgets,
    private readonly sessions: Sessions,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () =>
      this.sweep().catch((error: unknown) => new Logger('identity').warn(`Sweep failed: ${String(error)}`));
    this.timer = setInterval(() => void sweep(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await this.tries.sweep();
    await this.source.query(
      `UPDATE firm_application SET sealed = NULL
        WHERE sealed IS NOT NULL AND decided_at < now() - interval '90 days'`,
    );
    for (const table of [
      'display_pairing',
      'display_order',
      'display_picture',
      'openid_flow',
      'openid_logout',
      'openid_signed_out',
    ])
      await this.source.query(`DELETE FROM ${table} WHERE expires_at < now()`);
    await this.sessions.forgetOpenId();
    await this.source.query(`DELETE FROM session WHERE expires_at < now() - interval '30 days'`);
  }
}
