import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Clock } from '../shared/clock/clock.js';
import { LogPool } from '../shared/database/pools.js';
import { KEPT_MS } from './upload-bounds.js';

const EVERY_MS = 60 * 60_000;

/** Removes files that were stored and never taken: their command was refused, or broke off. */
@Injectable()
export class UnclaimedFiles implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pool: LogPool,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    const sweep = () =>
      this.sweep().catch((error: unknown) => new Logger('files').warn(`Sweep failed: ${String(error)}`));
    this.timer = setInterval(() => void sweep(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_MS);
    // What is being taken at this moment is passed by: neither waits for the other.
    await this.pool.query(
      `DELETE FROM stored_file WHERE id IN
         (SELECT id FROM stored_file WHERE NOT claimed AND stored_at < $1 FOR UPDATE SKIP LOCKED)`,
      [before],
    );
  }
}
