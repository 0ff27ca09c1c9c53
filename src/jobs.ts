import { NestFactory } from '@nestjs/core';
import { product } from './app.module.js';
import { restartOnReset } from './border/training/index.js';
import { productLogger } from './shared/observability/product-logger.js';
import { JobsWorker } from './shared/jobs/jobs-worker.js';

// Does heavy and timed work from the queue. Any number of these may run.
const app = await NestFactory.createApplicationContext(product(), { logger: productLogger() });
app.enableShutdownHooks();
await app.get(JobsWorker).start();
await restartOnReset(app);
