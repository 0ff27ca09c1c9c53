import { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import NodeClam from 'clamscan';
import { Config } from '../shared/config/config.js';

export type Finding = 'CLEAN' | 'INFECTED';

/** *Default*: longer than clamd takes for the largest file. */
const PATIENCE_MS = 15_000;

/** clamd, where one is named: what is handed in is scanned before anybody opens it. */
@Injectable()
export class Scanner implements OnApplicationBootstrap {
  private client: Promise<NodeClam> | undefined;

  constructor(private readonly config: Config) {}

  onApplicationBootstrap(): void {
    if (!this.isOn && this.config.isProduction)
      new Logger('files').warn('Files that are handed in are not scanned: CLAMD is not set.');
  }

  get isOn(): boolean {
    return this.config.scanner !== undefined;
  }

  /** What is found; undefined when the scanner is off, cannot be reached, or does not say. */
  async look(content: Buffer): Promise<Finding | undefined> {
    if (!this.isOn) return undefined;
    try {
      const found = await this.within((client) => client.scanStream(Readable.from([content])));
      if (found.isInfected === null || found.isInfected === undefined) throw new Error('It does not say');
      return found.isInfected ? 'INFECTED' : 'CLEAN';
    } catch (error) {
      new Logger('files').warn(`A file was not scanned: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /** Whether it can be reached. */
  async answers(): Promise<boolean> {
    return this.within(async (client) => {
      (await client.ping()).destroy();
      return true;
    }).catch(() => false);
  }

  private async within<T>(ask: (client: NodeClam) => Promise<T>): Promise<T> {
    const patience = new AbortController();
    const late = after(PATIENCE_MS, undefined, { signal: patience.signal, ref: false }).then(() => {
      throw new Error('The scanner did not answer in time');
    });
    try {
      return await Promise.race([this.connected().then(ask), late]);
    } finally {
      late.catch(() => undefined);
      patience.abort();
    }
  }

  /** Made when it is first needed, and again after it failed. */
  private connected(): Promise<NodeClam> {
    const { host, port } = this.config.scanner ?? { host: '', port: 0 };
    this.client ??= new NodeClam().init({
      // Never a program of this machine: clamd alone.
      clamscan: { active: false },
      clamdscan: { host, port, timeout: PATIENCE_MS, localFallback: false, bypassTest: true },
      preference: 'clamdscan',
    });
    this.client.catch(() => (this.client = undefined));
    return this.client;
  }
}
