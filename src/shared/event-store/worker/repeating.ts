import { Logger } from '@nestjs/common';
import { isPassing } from '../database-errors.js';
import { DomainError } from '../../domain/problem.js';

const BACKOFF_MS = [50, 200, 500, 1_000, 2_000];

/** Work that is woken, goes on until nothing is left, and sleeps. Woken while at work, it looks once more. */
export abstract class Repeating {
  protected stopping = false;
  private again = false;
  private running: Promise<void> | undefined;

  protected constructor(readonly name: string) {}

  /** Does a piece. `more`: go on at once; `done`: sleep until woken; a number: look again after so many milliseconds. */
  protected abstract work(): Promise<'more' | 'done' | number>;

  wake(): void {
    this.again = true;
    if (this.stopping) return;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      if (this.again && !this.stopping) this.wake();
    });
  }

  /** Looks once more and resolves when nothing is left to do. */
  async drain(): Promise<void> {
    this.wake();
    while (this.running) await this.running;
  }

  /** Ends after the piece at hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    let failures = 0;
    while (!this.stopping) {
      this.again = false;
      try {
        const result = await this.work();
        failures = 0;
        if (typeof result === 'number') await this.pause(result);
        else if (result === 'done' && !this.again) return;
      } catch (error) {
        if (!isPassingFailure(error)) new Logger(this.name).error(described(error));
        await this.pause(BACKOFF_MS[Math.min(failures++, BACKOFF_MS.length - 1)] ?? 0);
      }
    }
  }

  private async pause(milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0 && !this.stopping; left -= 50)
      await new Promise((resolve) => setTimeout(resolve, Math.min(left, 50)));
  }
}

/** Nothing is wrong with the work: the database or the store asks to try again. */
export function isPassingFailure(error: unknown): boolean {
  return isPassing(error) || (error instanceof DomainError && error.code === 'try-again');
}

/** An error in words that carry no data: PostgreSQL's messages quote values, so of those only the code and the place. */
export function described(error: unknown): string {
  if (!(error instanceof Error)) return 'Unknown error';
  const { code, table, column, constraint } = error as Error & Record<string, unknown>;
  const place = [table, column, constraint].filter((part) => typeof part === 'string').join('.');
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return `SQLSTATE ${code} ${place}`.trim();
  return `${error.name}: ${error.message}`.slice(0, 500);
}
