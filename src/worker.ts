import { NestFactory } from '@nestjs/core';
import { productLogger } from './shared/observability/product-logger.js';
import { product } from './app.module.js';
import { TrainingFeed, restartOnReset } from './border/training/index.js';
import { Config } from './shared/config/config.js';
import { LogWorker } from './shared/event-store/worker/log-worker.js';

// Projections, reactions, deadlines, the dispatchers and the outbox. Any number of these may run.
const app = await NestFactory.createApplicationContext(product(), { logger: productLogger() });
app.enableShutdownHooks();
await app.get(LogWorker).start();
await restartOnReset(app);
if (app.get(Config).training) app.get(TrainingFeed).start();
