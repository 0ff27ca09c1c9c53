import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import { Worker } from 'bullmq';
import { JobRegistry } from './job-registry.js';
import { JobStore } from './job-store.js';
import { Jobs } from './jobs.js';

const AT_ONCE = 2;

/** Does the work that waits; process `jobs` starts it. Does nothing until then. Any number may run. */
@Injectable()
export class JobsWorker implements BeforeApplicationShutdown {
  private worker: Worker | undefined;

  constructor(
    private readonly store: JobStore,
    private readonly registry: JobRegistry,
    private readonly jobs: Jobs,
  ) {}

  /** Begins. A job that fails is tried again, five times in all, then kept for a week. */
  async start(): Promise<void> {
    const log = new Logger('jobs');
    this.worker = new Worker(this.store.queue, async (job) => this.registry.kindOf(job.name).run(job.data as object), {
      connection: this.store.connection,
      concurrency: AT_ONCE,
    });
    this.worker.on('error', (error) => log.warn(error.message));
    this.worker.on('failed', (job, error) =>
      log.warn({ job: job?.name, attempt: job?.attemptsMade, error: error.message }),
    );
    await this.worker.waitUntilReady();
    await this.jobs.schedule();
    log.log(`Waiting for work on ${this.store.kind}.`);
  }

  /** Takes no more, and waits for what is at hand. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }
}
