import { Global, Module } from '@nestjs/common';
import { JobRegistry } from './job-registry.js';
import { JobStore } from './job-store.js';
import { JobsWorker } from './jobs-worker.js';
import { Jobs } from './jobs.js';

/** Heavy and timed work for every context: `JobRegistry` to handle it, `Jobs` to ask for it. */
@Global()
@Module({ providers: [JobStore, JobRegistry, Jobs, JobsWorker], exports: [JobRegistry, Jobs, JobsWorker] })
export class JobsModule {}
