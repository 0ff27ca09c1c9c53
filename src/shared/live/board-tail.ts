import { Injectable, Logger } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../database/connection.js';
import type { TopicChange } from './live-messages.js';

const RECONNECT_MS = 500;
/** Looks without being told, in case a notification was lost with a connection. */
const SWEEP_MS = 2_000;
const BATCH = 500;

/**
 * Follows `board_change` for one server: woken by NOTIFY, reads what is new of the topics that somebody watches here, in
 * order, and hands it on. Every server tails by itself: the same with one or ten, with Redis or without.
 */
@Injectable()
export class BoardTail {
  private readonly log = new Logger('live');
  private readonly seen = new Map<string, number>();
  private listener: Client | undefined;
  private stopped = true;
  private reading: Promise<void> | undefined;
  private again = false;
  private timer: NodeJS.Timeout | undefined;
  private deliver: (change: TopicChange) => void = () => undefined;
  /** Real time, ms, when the tail last knew that it had everything. */
  lastComplete = 0;

  constructor(
    private readonly source: DataSource,
    private readonly config: Config,
  ) {}

  start(deliver: (change: TopicChange) => void): void {
    this.deliver = deliver;
    this.stopped = false;
    void this.listen();
    this.timer = setInterval(() => this.wake(), SWEEP_MS);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.reading;
    await this.listener?.end().catch(() => undefined);
  }

  /** Begins to follow a topic from where it stands now. Call before taking its snapshot. */
  async follow(topic: string): Promise<void> {
    if (this.seen.has(topic)) return;
    const [row] = await this.source.query<{ seq: string }[]>('SELECT seq FROM board_topic WHERE topic = $1', [topic]);
    if (!this.seen.has(topic)) this.seen.set(topic, Number(row?.seq ?? 0));
  }

  forget(topic: string): void {
    this.seen.delete(topic);
  }

  private wake(): void {
    if (this.stopped) return;
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = this.read()
      .catch((error: Error) => this.log.warn(`Live changes could not be read: ${error.message}`))
      .finally(() => {
        this.reading = undefined;
        if (this.again) this.wake();
      });
  }

  private async read(): Promise<void> {
    this.again = false;
    const started = Date.now();
    let count = this.seen.size > 0 ? BATCH : 0;
    while (count === BATCH && !this.stopped) {
      const rows = await this.source.query<{ topic: string; seq: string; delta: object }[]>(
        `SELECT c.topic, c.seq, c.delta
           FROM unnest($1::text[], $2::bigint[]) AS w(topic, seq)
           JOIN board_change c ON c.topic = w.topic AND c.seq > w.seq
          ORDER BY c.topic, c.seq LIMIT ${BATCH}`,
        [[...this.seen.keys()], [...this.seen.values()]],
      );
      for (const row of rows) {
        this.seen.set(row.topic, Number(row.seq));
        this.deliver({ topic: row.topic, seq: Number(row.seq), delta: row.delta });
      }
      count = rows.length;
    }
    this.lastComplete = started;
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'gate-live',
      types: plainTypes,
      options: sessionOptions(REQUEST_LIMITS),
      keepAlive: true,
    });
    this.listener = client;
    client.on('notification', () => this.wake());
    client.once('error', () => undefined);
    client.once('end', () => {
      if (!this.stopped) setTimeout(() => void this.listen(), RECONNECT_MS);
    });
    try {
      await client.connect();
      await client.query('LISTEN board');
      this.wake();
    } catch (error) {
      this.log.warn(`Cannot listen for live changes: ${(error as Error).message}`);
      await client.end().catch(() => undefined);
    }
  }
}
