import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import type { JobRequest } from './job-kind.js';
import { JobRegistry } from './job-registry.js';
import { JobStore } from './job-store.js';

const DAY_SECONDS = 86_400;

/** Asks for work. Connects when it is first used. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private open: Queue | undefined;

  constructor(
    private readonly store: JobStore,
    private readonly registry: JobRegistry,
  ) {}

  /** Puts a piece of work in the queue. Throws when nobody handles it, or the queue cannot be reached. */
  async add(name: string, data: object, { id, delay }: JobRequest = {}): Promise<void> {
    this.registry.kindOf(name);
    await this.queue().add(name, data, { ...(id && { jobId: `${name}-${id}` }), ...(delay && { delay }) });
  }

  /** Sets what runs by itself; kinds that no longer do are taken off. */
  async schedule(): Promise<void> {
    const wanted = this.registry.all.filter((kind) => kind.every);
    for (const { key } of await this.queue().getJobSchedulers())
      if (!wanted.some(({ name }) => name === key)) await this.queue().removeJobScheduler(key);
    for (const { name, every = '' } of wanted)
      await this.queue().upsertJobScheduler(name, { pattern: every, tz: 'Asia/Ho_Chi_Minh' }, { name, data: {} });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.open?.close();
  }

  private queue(): Queue {
    this.open ??= new Queue(this.store.queue, {
      connection: this.store.connection,
      defaultJobOptions: {
        attempts: 5,
        backoff: { type: 'exponential', delay: 1_000 },
        removeOnComplete: { age: DAY_SECONDS, count: 10_000 },
        removeOnFail: { age: 7 * DAY_SECONDS },
      },
    }).on('error', (error) => new Logger('jobs').warn(error.message));
    return this.open;
  }
}
