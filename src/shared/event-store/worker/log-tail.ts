import { Injectable, Logger } from '@nestjs/common';
import { WorkerPool } from '../../database/pools.js';
import { EVENT_COLUMNS, recorded } from '../event-row.js';
import type { EventRow } from '../event-row.js';
import type { RecordedEvent } from '../types.js';
import { Listener } from './listener.js';

const READ = 2_000;
const KEEP = 20_000;
/** A notification may be lost with a connection. */
const SWEEP_MS = 2_000;
/**
 * Once read, the next events are gathered for so long: everyone who follows takes them in one transaction. The first event
 * after a silence is read at once.
 */
const GATHER_MS = 40;

/** The end of the log in memory, read once for all that follow it in this process. */
@Injectable()
export class LogTail {
  private readonly log = new Logger('log-tail');
  private events: RecordedEvent[] = [];
  private waiting: { position: number; resolve: () => void }[] = [];
  private readonly advanced: (() => void)[] = [];
  private reading: Promise<void> | undefined;
  private again = false;
  private stopped = true;
  private sweep: NodeJS.Timeout | undefined;
  private gathering: NodeJS.Timeout | undefined;
  private lastRead = -GATHER_MS;
  /** Everything up to here has been seen by this process. */
  position = 0;

  constructor(
    private readonly pool: WorkerPool,
    private readonly listener: Listener,
  ) {}

  /** Begins at the log's end; whoever is behind it reads for himself. */
  async start(): Promise<void> {
    this.position = await this.head();
    this.events = [];
    this.stopped = false;
    this.listener.on('log', () => this.gather());
    this.listener.onConnect(() => this.wake());
    this.sweep = setInterval(() => this.wake(), SWEEP_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweep);
    clearTimeout(this.gathering);
    await this.reading;
    for (const { resolve } of this.waiting.splice(0)) resolve();
  }

  onAdvance(callback: () => void): void {
    this.advanced.push(callback);
  }

  /** The head of the log as the database has it now. */
  async head(): Promise<number> {
    const { rows } = await this.pool.query<{ head: number }>('SELECT coalesce(max(position), 0) AS head FROM event');
    return rows[0]?.head ?? 0;
  }

  /** Events after a position up to `this.position`; undefined when memory does not go back that far. */
  after(position: number): readonly RecordedEvent[] | undefined {
    if (position >= this.position) return [];
    const first = this.events[0]?.position;
    if (first === undefined || position < first - 1) return undefined;
    return this.events.slice(position - first + 1);
  }

  /** Resolves once everything up to a position has been seen (or the tail stops). */
  async reach(position: number): Promise<void> {
    if (this.stopped || this.position >= position) return;
    const reached = new Promise<void>((resolve) => this.waiting.push({ position, resolve }));
    this.wake();
    await reached;
  }

  private gather(): void {
    const left = this.lastRead + GATHER_MS - performance.now();
    if (left <= 0) this.wake();
    else this.gathering ??= setTimeout(() => this.wake(), left);
  }

  private wake(): void {
    clearTimeout(this.gathering);
    this.gathering = undefined;
    if (this.stopped) return;
    this.again = true;
    this.reading ??= this.read()
      .catch((error: Error) => this.log.warn(`The log could not be read: ${error.message}`))
      .finally(() => (this.reading = undefined));
  }

  private async read(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      this.lastRead = performance.now();
      const { rows } = await this.pool.query<EventRow>({
        name: 'tail',
        text: `SELECT ${EVENT_COLUMNS} FROM event WHERE position > $1 ORDER BY position LIMIT ${READ}`,
        values: [this.position],
      });
      if (rows.length === 0) continue;
      for (const row of rows) this.events.push(recorded(row));
      if (this.events.length > 2 * KEEP) this.events = this.events.slice(-KEEP);
      this.position = rows[rows.length - 1]?.position ?? this.position;
      if (rows.length === READ) this.again = true;
      for (const callback of this.advanced) callback();
      for (const { position, resolve } of this.waiting) if (position <= this.position) resolve();
      this.waiting = this.waiting.filter(({ position }) => position > this.position);
    }
  }
}
