import { Injectable, Logger } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { Client } from 'pg';
import { Config } from '../../config/config.js';
import { plainTypes, REQUEST_LIMITS, sessionOptions } from '../../database/connection.js';

const RECONNECT_MS = 500;

/**
 * The one connection of a process that LISTENs, and that holds its session locks. Opened when first needed, opened again
 * when it breaks; needs a direct connection (or a pooler in session mode).
 */
@Injectable()
export class Listener implements OnApplicationShutdown {
  private readonly log = new Logger('listener');
  private readonly channels = new Map<string, ((payload: string) => void)[]>();
  private readonly connects: (() => void)[] = [];
  private readonly losses: (() => void)[] = [];
  private client: Client | undefined;
  private opening: Promise<Client> | undefined;
  private asking: Promise<unknown> = Promise.resolve();
  private closed = false;

  constructor(private readonly config: Config) {}

  /** Calls back for each notification on a channel. Register before `open`. */
  on(channel: string, callback: (payload: string) => void): void {
    const callbacks = this.channels.get(channel);
    if (callbacks) callbacks.push(callback);
    else {
      this.channels.set(channel, [callback]);
      void this.ask(`LISTEN ${channel}`).catch(() => undefined);
    }
  }

  /**
   * Calls back after each (re)connection: what was notified meanwhile is lost, so look again. When the connection is there
   * already, since somebody else needed it first, calls back once the channels asked for so far are heard.
   */
  onConnect(callback: () => void): void {
    this.connects.push(callback);
    if (this.client) void this.asking.then(callback);
  }

  /** Calls back when the connection broke: session locks are gone. */
  onLoss(callback: () => void): void {
    this.losses.push(callback);
  }

  async open(): Promise<Client> {
    this.closed = false;
    if (this.client) return this.client;
    this.opening ??= this.connect().finally(() => (this.opening = undefined));
    return this.opening;
  }

  /** Takes a session lock by name; false when another process holds it, or the connection is away. */
  async tryLock(name: string): Promise<boolean> {
    const rows = await this.ask<{ locked: boolean }>('SELECT pg_try_advisory_lock(4719002, hashtext($1)) AS locked', [
      name,
    ]);
    return rows[0]?.locked ?? false;
  }

  /** One statement after the other: the connection is shared. No rows when it is away. */
  private ask<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    const answer = this.asking.then(async () => (await this.client?.query<Row>(sql, values))?.rows ?? []);
    this.asking = answer.catch(() => undefined);
    return answer;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.opening?.catch(() => undefined);
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => undefined);
  }

  onApplicationShutdown(): Promise<void> {
    return this.close();
  }

  private async connect(): Promise<Client> {
    const client = new Client({
      connectionString: this.config.databaseUrl,
      application_name: 'gate-listen',
      types: plainTypes,
      options: sessionOptions(REQUEST_LIMITS),
      keepAlive: true,
    });
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => {
      for (const callback of this.channels.get(channel) ?? []) callback(payload ?? '');
    });
    await client.connect();
    client.once('end', () => this.lost(client));
    if (this.channels.size) await client.query([...this.channels.keys()].map((each) => `LISTEN ${each}`).join(';'));
    this.client = client;
    for (const callback of this.connects) callback();
    return client;
  }

  private lost(client: Client): void {
    if (this.client !== client) return;
    this.client = undefined;
    for (const callback of this.losses) callback();
    const reopen = (): void => {
      if (this.closed) return;
      this.open().catch((error: Error) => {
        this.log.warn(`Cannot listen: ${error.message}`);
        setTimeout(reopen, RECONNECT_MS).unref();
      });
    };
    setTimeout(reopen, RECONNECT_MS).unref();
  }
}
