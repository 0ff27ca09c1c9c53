import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Listener } from '../shared/event-store/worker/listener.js';

/** The channel on which an end is told to every process; its payload is `<person>:<number>`. */
export const ACCESS_ENDED = 'access_ended';

/** Longer than any access token lives: who ended before has none left that could be good. */
const REMEMBERED_MS = 15 * 60_000;
/** Looks without being told, in case a notification was lost with a connection. */
const SWEEP_MS = 5_000;

interface End {
  readonly number: number;
  readonly until: number;
}

/**
 * Whose access tokens were ended within their lifetime, known to each process: told by NOTIFY, read at start-up, after
 * each reconnection and now and then. A request asks a map, never the database.
 */
@Injectable()
export class EndedAccess implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly ends = new Map<string, End>();
  private readonly watchers: (() => void)[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly listener: Listener,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.listener.on(ACCESS_ENDED, (payload) => this.hear(payload));
    this.listener.onConnect(() => void this.lookCalmly());
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS).unref();
    await this.listener.open();
    await this.look();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Whether a token of this person with this number was ended. */
  isOver(person: string, number: number): boolean {
    return number < (this.ends.get(person)?.number ?? 0);
  }

  /** Calls back whenever somebody's access has ended. */
  onEnd(watcher: () => void): void {
    this.watchers.push(watcher);
  }

  /** Tells every process, this one too, that tokens of this holder below this number are over. */
  async tell(holder: string, number: number): Promise<void> {
    this.remember(holder, number);
    await this.source.query(`SELECT pg_notify('${ACCESS_ENDED}', $1)`, [`${holder}:${number}`]);
  }

  /** Reads whose access ended lately; after a command of this process, so that its own answer comes after the end. */
  async look(): Promise<void> {
    const rows = await this.source.query<{ id: string; number: number }[]>(
      `SELECT id, access_number AS number FROM person WHERE access_ended_at > now() - $1 * interval '1 ms'`,
      [REMEMBERED_MS],
    );
    for (const { id, number } of rows) this.remember(id, number);
  }

  private hear(payload: string): void {
    const [person = '', number = ''] = payload.split(':');
    this.remember(person, Number(number));
  }

  private remember(person: string, number: number): void {
    const known = this.ends.get(person)?.number ?? 0;
    this.ends.set(person, { number: Math.max(known, number), until: Date.now() + REMEMBERED_MS });
    if (number > known) for (const watcher of this.watchers) watcher();
  }

  private async sweep(): Promise<void> {
    const now = Date.now();
    for (const [person, { until }] of this.ends) if (until < now) this.ends.delete(person);
    await this.lookCalmly();
  }

  private async lookCalmly(): Promise<void> {
    await this.look().catch((error: unknown) =>
      new Logger('identity').warn(`Whose access ended could not be read: ${String(error)}`),
    );
  }
}
